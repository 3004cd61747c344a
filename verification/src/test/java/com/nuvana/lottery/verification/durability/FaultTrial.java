package com.nuvana.lottery.verification.durability;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.verification.durability.Fault.Struck;
import com.nuvana.lottery.verification.durability.ShopProcess.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One use case under one kind of fault: in the first place, in the second, and so on until it comes through. After each
 * the store is looked at twice: as the program goes on with it, and as another finds it if the program is killed there.
 */
final class FaultTrial {

    /** The troubles that a fault of the disk is told as. */
    private static final List<String> TOLD = List.of("DISK_FULL", "IO_ERROR", "UNCERTAIN");

    private final Templates templates;
    private final Path folder;
    private final Path elsewhere;
    private final ShopProcess program;
    private final SortedMap<String, Integer> tally = new TreeMap<>();
    private int places;
    private int homes;

    /** Stores are made in the folder; what is only looked at is copied elsewhere, where no fault strikes. */
    FaultTrial(Templates templates, Path folder, Path elsewhere, ShopProcess program) {
        this.templates = templates;
        this.folder = folder;
        this.elsewhere = elsewhere;
        this.program = program;
    }

    /** How many places were tried. */
    int places() {
        return places;
    }

    /** How often each answer was given to a step that a fault had struck. */
    SortedMap<String, Integer> tally() {
        return tally;
    }

    /** Tries every place of that step. */
    void every(int step, String name, Fault.Kind kind) throws IOException {
        Home home = open(step);
        for (int place = 1; ; place++) {
            String when = templates.commands().get(step) + ", " + name + " at " + place;
            String before = state();
            Fault fault = kind.begin(program, home, place);
            Answer answer = program.ask("step " + step);
            String killed = home.stateAfterAKill(elsewhere.resolve("killed"));
            Struck struck = fault.heal();
            count(answer, struck);
            places++;
            boolean through = holds(answer, before, killed, when);
            if (!through && struck == Struck.YES) {
                continue;
            }
            if (!through) {
                assertThat(program.ask("step " + step).text()).as(when).isEqualTo("accepted");
            }
            goesOn(home, when);
            if (!answer.isTrouble() && struck != Struck.YES) {
                return;
            }
            home = open(step);
        }
    }

    private void count(Answer answer, Struck struck) {
        if (answer.isTrouble() || struck == Struck.YES) {
            tally.merge(answer.isTrouble() ? answer.text().split(" ", 3)[1] : "ACCEPTED", 1, Integer::sum);
        }
    }

    /** Says whether the step was done; what the program says is what it and any other finds. */
    private boolean holds(Answer answer, String before, String killed, String when) throws IOException {
        String now = state();
        if (!answer.isTrouble()) {
            assertThat(answer.text()).as(when).isEqualTo("accepted");
            assertThat(answer.states()).as(when).hasSize(1);
            assertThat(List.of(now, killed))
                    .as(when)
                    .containsOnly(answer.states().get(0));
            return true;
        }
        assertThat(TOLD).as(when + ": " + answer.text()).contains(answer.text().split(" ", 3)[1]);
        assertThat(answer.states()).as(when).isEmpty();
        if (answer.text().startsWith("trouble UNCERTAIN")) {
            assertThat(answer.text()).contains("it may have been booked");
            return !now.equals(before);
        }
        assertThat(answer.text()).as(when).contains("nothing was booked");
        assertThat(now).as(when + ": the state after " + answer.text()).isEqualTo(before);
        assertThat(killed)
                .as(when + ": what a kill leaves after " + answer.text())
                .isEqualTo(before);
        return false;
    }

    private Home open(int step) throws IOException {
        Home home = new Home(folder.resolve("home-" + homes++));
        templates.putInto(home.folder(), step);
        assertThat(program.ask("open " + home.folder()).text()).isEqualTo("open");
        return home;
    }

    private String state() throws IOException {
        return program.ask("state").states().get(0);
    }

    /** The same program does another act; and what it leaves at its end is what it said. */
    private void goesOn(Home home, String when) throws IOException {
        Answer more = program.ask("more 1");
        assertThat(more.text()).as(when).isEqualTo("accepted");
        String last = state();
        assertThat(program.ask("close").text()).isEqualTo("closed");
        assertThat(home.stateAfterAKill(elsewhere.resolve("closed"))).as(when).isEqualTo(last);
        assertThat(Checker.look(home.database(), ShopStores.KEY.hex()).violations())
                .as(when)
                .isEmpty();
        Home.delete(home.folder());
    }
}
