package com.nuvana.lottery.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SamplesTest {

    private static final long MILLI = 1_000_000;

    private static Samples of(long[]... rounds) {
        Samples samples = new Samples();
        for (long[] round : rounds) {
            samples.add(round);
        }
        return samples;
    }

    @Test
    void percentiles_are_those_of_all_samples() {
        long[] hundred =
                LongStream.rangeClosed(1, 100).map(i -> (101 - i) * MILLI).toArray();

        assertThat(of(hundred).percentile(0.5)).isEqualTo(50);
        assertThat(of(hundred).percentile(0.99)).isEqualTo(99);
        assertThat(of(hundred).worst().value()).isEqualTo(100);
        assertThat(of(new long[] {MILLI}, new long[] {3 * MILLI}).percentile(0.5))
                .isEqualTo(1);
    }

    @Test
    void a_rate_counts_the_slow_ones_in() {
        assertThat(of(new long[] {MILLI, MILLI, 8 * MILLI}).rate("rate").value())
                .isEqualTo(300);
    }

    @Test
    void one_loud_round_does_not_decide_a_ratio() {
        Samples subject = of(new long[] {20, 20, 20}, new long[] {900, 900, 900}, new long[] {22, 22, 22});
        Samples baseline = of(new long[] {10, 10, 10}, new long[] {10, 10, 10}, new long[] {10, 10, 10});

        assertThat(subject.over(baseline)).isEqualTo(2.2);
        assertThat(baseline.over(baseline)).isEqualTo(1);
    }

    @Test
    void a_ratio_of_means_sees_the_slow_ones_and_one_of_medians_does_not() {
        Samples subject = of(new long[] {10, 10, 100});
        Samples baseline = of(new long[] {10, 10, 10});

        assertThat(subject.over(baseline)).isEqualTo(1);
        assertThat(subject.meanOver(baseline)).isEqualTo(4);
    }

    @Test
    void what_was_not_measured_in_turn_is_not_compared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(new long[] {1}).over(of(new long[] {1}, new long[] {1})));
    }

    @Test
    void subjects_take_turns_and_the_warm_up_does_not_count() throws Exception {
        List<String> done = new ArrayList<>();
        Subject one = new Subject(2, () -> done.add("one"), () -> done.add("tidied"));
        Subject other = Subject.of(1, () -> done.add("other"));

        List<Samples> samples = new Rounds(1, 2).of(one, other);

        List<String> round = List.of("one", "tidied", "one", "tidied", "other");
        assertThat(done).containsSequence(round).hasSize(3 * round.size());
        assertThat(samples.get(0).over(samples.get(1))).isPositive();
        assertThat(done.subList(5, 10)).isEqualTo(round);
    }
}
