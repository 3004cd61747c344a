package com.nuvana.lottery.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitTest {

    @Test
    void a_value_is_written_with_as_many_digits_as_mean_something() {
        assertThat(Unit.MILLIS.text(0.1234)).isEqualTo("123 µs");
        assertThat(Unit.MILLIS.text(1.2345)).isEqualTo("1.23 ms");
        assertThat(Unit.MILLIS.text(12.345)).isEqualTo("12.3 ms");
        assertThat(Unit.MILLIS.text(1_234.2)).isEqualTo("1,234 ms");
        assertThat(Unit.PER_SECOND.text(2_345_678.9)).isEqualTo("2,345,679/s");
        assertThat(Unit.BYTES.text(336)).isEqualTo("336 B");
        assertThat(Unit.MEBIBYTES.text(61.25)).isEqualTo("61.3 MiB");
        assertThat(Unit.TIMES.text(0.5)).isEqualTo("0.50");
    }

    @Test
    void a_goal_says_its_limit_as_the_targets_have_it() {
        assertThat(Goal.atLeast(2_000_000, Unit.PER_SECOND, "rate").text()).isEqualTo("rate ≥ 2,000,000/s");
        assertThat(Goal.atMost(1.3, Unit.TIMES, Goal.RATIO).text()).isEqualTo("ratio ≤ 1.3");
        assertThat(Goal.atMost(8, Unit.MILLIS, "p50").text()).isEqualTo("p50 ≤ 8 ms");
        assertThat(Goal.atMost(96, Unit.MEBIBYTES, "peak").text()).isEqualTo("peak ≤ 96 MiB");
    }
}
