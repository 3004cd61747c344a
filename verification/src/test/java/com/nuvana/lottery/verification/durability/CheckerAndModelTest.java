package com.nuvana.lottery.verification.durability;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.app.testkit.Tier;
import com.nuvana.lottery.embed.BinCommands;
import com.nuvana.lottery.embed.DayCommands;
import com.nuvana.lottery.embed.EmployeeCommands;
import com.nuvana.lottery.embed.Lottery;
import com.nuvana.lottery.embed.PackCommands;
import com.nuvana.lottery.embed.StoreCommands;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Model and checker agree about a shop in which nothing goes wrong: only then do they say anything of one that dies. */
class CheckerAndModelTest {

    private static final int LOOKS = 5;

    @TempDir
    private Path home;

    @Test
    void they_agree_about_a_shop_at_work() {
        long seed = Tier.seed(CheckerAndModelTest.class);
        SettableTime time = SettableTime.at(Plan.OPENING.toString());
        Plan plan = Plan.fromTheBeginning(new Random(seed));
        List<Act> acts = plan.beginning();
        acts.addAll(plan.next(Tier.number("acts", 200, 3_000)));
        ModelShop model = ModelShop.empty();
        try (Lottery lottery = Lottery.create(Till.config(home, time))) {
            Performer performer = new Performer(lottery);
            for (int done = 1; done <= acts.size(); done++) {
                Act act = acts.get(done - 1);
                time.set(act.at());
                performer.perform(act);
                model.take(act);
                if (done % (acts.size() / LOOKS) == 0) {
                    agree(model, "seed " + seed + ", act " + done + ": " + act.text());
                }
            }
        }
        agree(model, "seed " + seed + ", closed");
    }

    private void agree(ModelShop model, String when) {
        Checker.Seen seen = Checker.look(Till.file(home), Till.KEY);
        assertThat(seen.violations()).as(when).isEmpty();
        assertThat(seen.books().differencesTo(model.seen())).as(when).isEmpty();
    }

    @Test
    void whatever_the_front_door_can_do_comes_round_in_the_plan() {
        Plan plan = Plan.fromTheBeginning(new Random(1));
        List<Act> acts = plan.beginning();
        acts.addAll(plan.next(5_000));

        assertThat(acts.stream().map(Act::command).collect(Collectors.toSet())).isEqualTo(useCases());
    }

    /** The use cases in every record of commands that the front door answers with, by their words. */
    private static Set<String> useCases() {
        Stream<Class<?>> records = Stream.of(
                PackCommands.class, BinCommands.class, DayCommands.class, StoreCommands.class, EmployeeCommands.class);
        assertThat(Arrays.stream(Lottery.class.getMethods())
                        .map(Method::getReturnType)
                        .filter(type -> type.getSimpleName().endsWith("Commands"))
                        .count())
                .isEqualTo(5);
        return records.flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(RecordComponent::getType)
                .map(Class::getSimpleName)
                .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
                .collect(Collectors.toSet());
    }
}
