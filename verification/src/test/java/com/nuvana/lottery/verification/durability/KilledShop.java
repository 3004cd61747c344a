package com.nuvana.lottery.verification.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/**
 * One store whose programs are killed, one after the other, and what is known of it: the acts that were acknowledged, and
 * the one in doubt when the last program died.
 */
final class KilledShop {

    /** More acts than a program lives to do. */
    private static final int AHEAD = 60;

    private static final int MICROS_OF_AN_ACT = 25_000;
    private static final int MICROS_OF_A_CREATION = 1_500_000;

    private final Path home;
    private final Random random;
    private final Tally tally;
    private final Plan plan;
    private final Deque<Act> ahead = new ArrayDeque<>();
    private ModelShop known = ModelShop.empty();
    private boolean isMade;

    KilledShop(Path home, Random random, Tally tally) {
        this.home = home;
        this.random = random;
        this.tally = tally;
        this.plan = Plan.fromTheBeginning(random);
        this.ahead.addAll(plan.beginning());
    }

    TillProcess nextProgram() throws IOException {
        return TillProcess.on(home);
    }

    /** The program makes or opens the store, checks what the last one left, works, and is killed at a random moment. */
    void workUntilKilled(TillProcess program) throws IOException {
        tally.kills++;
        if (!isMade && random.nextInt(2) == 0) {
            tally.creations++;
            program.begin("create");
            program.kill(random, MICROS_OF_A_CREATION);
            return;
        }
        long millis = program.open(isMade ? "open" : "create");
        tally.slowestStart = Math.max(tally.slowestStart, isMade ? millis : 0);
        isMade = true;
        assertThat(program.doctor()).as(home.toString()).isEqualTo("findings");
        List<Act> given = given();
        program.give(given);
        for (int wait = random.nextInt(14); wait > 0; wait--) {
            program.awaitDone();
        }
        int done = program.kill(random, MICROS_OF_AN_ACT);
        tally.acknowledged += done;
        for (int i = 0; i < done; i++) {
            known.take(ahead.remove());
        }
    }

    private List<Act> given() {
        if (ahead.size() < AHEAD) {
            ahead.addAll(plan.next(AHEAD));
        }
        return new ArrayList<>(ahead).subList(0, AHEAD);
    }

    /** What was acknowledged is there, once; the act in doubt is wholly there or not at all; nothing is broken. */
    void check(String when) {
        if (!Files.exists(Till.file(home))) {
            assertThat(isMade).as(when).isFalse();
            return;
        }
        Checker.Seen seen = Checker.look(Till.file(home), Till.KEY);
        assertThat(seen.violations()).as(when).isEmpty();
        List<String> differences = seen.books().differencesTo(known.seen());
        if (differences.isEmpty()) {
            tally.absent++;
            return;
        }
        Act doubtful = ahead.element();
        ModelShop further = known.after(doubtful);
        if (!isMade || !seen.books().differencesTo(further.seen()).isEmpty()) {
            assertThat(differences).as(when + ", in doubt: " + doubtful.text()).isEmpty();
        }
        tally.present++;
        ahead.remove();
        known = further;
    }
}
