package com.nuvana.lottery.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nuvana.lottery.benchmarks.report.Ratio.Better;
import org.junit.jupiter.api.Test;

class LineTest {

    private static final Line FAST = Line.of(
                    "A1", "a count", new Figure("rate", 1_000, Unit.PER_SECOND), new Figure("p99", 10, Unit.MILLIS))
            .with("rate / raw JDBC", 0.5, Better.HIGHER)
            .toReach(Goal.atLeast(0.5, Unit.TIMES, Goal.RATIO))
            .toReach(Goal.atLeast(1_000, Unit.PER_SECOND, "rate"))
            .toReach(Goal.atMost(10, Unit.MILLIS, "p99"));

    @Test
    void a_limit_that_is_just_reached_is_met() {
        assertThat(FAST.missed()).isEmpty();
        assertThat(FAST.verdict()).isEqualTo("met");
    }

    @Test
    void what_was_missed_is_named() {
        Line slow = Line.of(
                        "A1",
                        "a count",
                        new Figure("rate", 999.9, Unit.PER_SECOND),
                        new Figure("p99", 10.1, Unit.MILLIS))
                .with("rate / raw JDBC", 0.49, Better.HIGHER)
                .toReach(Goal.atLeast(0.5, Unit.TIMES, Goal.RATIO))
                .toReach(Goal.atLeast(1_000, Unit.PER_SECOND, "rate"))
                .toReach(Goal.atMost(10, Unit.MILLIS, "p99"));

        assertThat(slow.verdict()).isEqualTo("missed: ratio, rate, p99");
    }

    @Test
    void where_nothing_can_be_measured_nothing_is_judged() {
        Line nowhere = Line.notHere("A10", "lottery status").toReach(Goal.atMost(96, Unit.MEBIBYTES, "peak"));

        assertThat(nowhere.verdict()).isEqualTo("not measured here");
        assertThat(nowhere.missed()).isEmpty();
    }

    @Test
    void a_goal_without_a_figure_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FAST.toReach(Goal.atMost(1, Unit.MILLIS, "p50")))
                .withMessageContaining("p50");
    }
}
