package com.nuvana.lottery.app;

import static com.nuvana.lottery.app.testkit.OutcomeAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.story.EveryUseCase;
import com.nuvana.lottery.app.testkit.InMemoryStore;
import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.app.testkit.StoreHandle;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The steps that faults are tried on leave no use case out, and none is refused. */
class EveryUseCaseTest {

    private final SettableTime time = SettableTime.at("2026-03-03T15:00:00Z");
    private final SequenceIds ids = new SequenceIds();
    private final StoreHandle store = StoreHandle.of(new InMemoryStore(time, ids));

    @Test
    void every_step_is_accepted_also_by_another_process() {
        int steps = EveryUseCase.in(store, time, ids).commands().size();

        for (int step = 0; step < steps; step++) {
            EveryUseCase process = EveryUseCase.in(store, time, ids);
            assertThat(process.carryOut(step))
                    .as(step + " " + process.commands().get(step))
                    .isAccepted();
        }
    }

    @Test
    void they_are_all_use_cases() {
        List<String> all =
                UseCases.all().stream().map(EveryUseCaseTest::command).toList();

        assertThat(EveryUseCase.in(store, time, ids).commands()).containsAll(all);
    }

    private static String command(Class<?> useCase) {
        String name = useCase.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    @Test
    void people_can_go_on_after_them() {
        EveryUseCase shop = EveryUseCase.in(store, time, ids);
        shop.carryOutBefore(shop.commands().size());

        Supplier<String> walk = shop.walk(new Random(1));

        assertThat(List.of(walk.get(), walk.get(), walk.get())).allMatch(told -> told.contains(": "));
        assertThat(shop.oneMore(1)).isAccepted();
    }
}
