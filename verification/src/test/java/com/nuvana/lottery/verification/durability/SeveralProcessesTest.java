package com.nuvana.lottery.verification.durability;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.app.testkit.Tier;
import com.nuvana.lottery.embed.Lottery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several programs work on one store, and one of them is killed again and again: the others go on and lose nothing. */
@Timeout(value = 1, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SeveralProcessesTest {

    private static final int WHILE_ONE_DIES = 6;
    private static final int AFTER_IT = 2;

    @TempDir
    private Path home;

    private ModelShop begun() {
        Plan plan = Plan.fromTheBeginning(new Random(1));
        SettableTime time = SettableTime.at(Plan.OPENING.toString());
        ModelShop model = ModelShop.empty();
        try (Lottery lottery = Lottery.create(Till.config(home, time))) {
            Performer performer = new Performer(lottery);
            for (Act act : plan.beginning()) {
                time.set(act.at());
                performer.perform(act);
                model.take(act);
            }
        }
        return model;
    }

    @Test
    void one_is_killed_again_and_again_and_the_others_go_on() throws IOException {
        Random random = new Random(Tier.seed(SeveralProcessesTest.class));
        ModelShop begun = begun();
        List<Colleague> all = new ArrayList<>();
        try {
            int others = 1 + random.nextInt(3);
            for (int number = 1; number <= 1 + others; number++) {
                all.add(Colleague.in(home, number, random, begun));
            }
            for (Colleague each : all) {
                each.opens();
            }
            kill(
                    all,
                    Tier.number("processKills", 8, 200),
                    begun.seen().journal().size());
        } finally {
            all.forEach(Colleague::close);
        }
    }

    private void kill(List<Colleague> all, int kills, int entriesBefore) throws IOException {
        Colleague victim = all.get(0);
        List<Colleague> others = all.subList(1, all.size());
        int inDoubtAndThere = 0;
        for (int kill = 1; kill <= kills; kill++) {
            others.forEach(each -> each.give(WHILE_ONE_DIES));
            inDoubtAndThere += victim.dies() ? 1 : 0;
            for (Colleague each : others) {
                each.awaitDone(WHILE_ONE_DIES);
            }
            // The dead one has not been followed by another yet: nobody may be waiting for it.
            for (Colleague each : others) {
                each.give(AFTER_IT);
                each.awaitDone(AFTER_IT);
            }
            victim.opens();
            look(all, entriesBefore + inDoubtAndThere, "kill " + kill);
        }
        Tier.measured(
                "B1-processes",
                all.size() + " processes, " + kills + " kills of one, "
                        + all.stream().mapToInt(Colleague::acknowledged).sum()
                        + " acts acknowledged, lost 0, doubled 0; in doubt and found " + inDoubtAndThere);
    }

    private void look(List<Colleague> all, int entriesWithoutAck, String when) {
        Checker.Seen seen = Checker.look(Till.file(home), Till.KEY);
        assertThat(seen.violations()).as(when).isEmpty();
        all.forEach(each -> each.check(seen.books(), when));
        assertThat(seen.books().journal())
                .as(when)
                .hasSize(entriesWithoutAck
                        + all.stream().mapToInt(Colleague::acknowledged).sum());
    }
}
