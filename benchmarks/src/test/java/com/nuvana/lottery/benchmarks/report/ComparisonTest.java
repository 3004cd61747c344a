package com.nuvana.lottery.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.benchmarks.report.Comparison.Shift;
import com.nuvana.lottery.benchmarks.report.Ratio.Better;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static Run run(Line... lines) {
        return new Run(Instant.EPOCH, "full", "2 cores", List.of(lines));
    }

    private static Line line(String what, double millis, double ratio, Better better) {
        return Line.of("A4", what, new Figure("p50", millis, Unit.MILLIS)).with("p50 / raw", ratio, better);
    }

    private static List<Shift> shifts(Line before, Line now) {
        return Comparison.of(run(before), run(now)).shifts();
    }

    @Test
    void a_time_alone_says_nothing_when_the_ratio_stayed() {
        assertThat(shifts(line("day view", 2, 3.0, Better.LOWER), line("day view", 20, 3.0, Better.LOWER)))
                .singleElement()
                .satisfies(shift -> {
                    assertThat(shift.worsening()).isEqualTo(1.0);
                    assertThat(shift.isWorse()).isFalse();
                });
    }

    @Test
    void a_ratio_that_is_to_be_low_is_worse_when_it_rises() {
        assertThat(shifts(line("day view", 2, 2.0, Better.LOWER), line("day view", 2, 2.6, Better.LOWER)))
                .allMatch(Shift::isWorse);
        assertThat(shifts(line("day view", 2, 2.6, Better.LOWER), line("day view", 2, 2.0, Better.LOWER)))
                .allMatch(Shift::isBetter);
    }

    @Test
    void a_ratio_that_is_to_be_high_is_worse_when_it_falls() {
        assertThat(shifts(line("count", 2, 0.8, Better.HIGHER), line("count", 2, 0.6, Better.HIGHER)))
                .allMatch(Shift::isWorse);
        assertThat(shifts(line("count", 2, 0.6, Better.HIGHER), line("count", 2, 0.8, Better.HIGHER)))
                .allMatch(Shift::isBetter);
    }

    @Test
    void up_to_the_factor_it_is_noise() {
        assertThat(shifts(line("day view", 2, 1.0, Better.LOWER), line("day view", 2, Comparison.WORSE, Better.LOWER)))
                .noneMatch(Shift::isWorse);
        assertThat(Comparison.of(
                                run(line("day view", 2, 1.0, Better.LOWER)),
                                run(line("day view", 2, 1.2, Better.LOWER)))
                        .text())
                .containsExactly("nothing of 1 figures moved by more than 1.25 times");
    }

    @Test
    void memory_is_compared_by_itself() {
        Line before = Line.of("A7", "parse", new Figure("garbage", 336, Unit.BYTES));
        Line now = Line.of("A7", "parse", new Figure("garbage", 672, Unit.BYTES));

        assertThat(Comparison.of(run(before), run(now)).text())
                .containsExactly("WORSE A7 parse: garbage 672 B, was 336 B (2.00 times worse)");
    }

    @Test
    void the_worst_comes_first_and_what_only_one_run_has_is_left_out() {
        Run before =
                run(line("a", 1, 1.0, Better.LOWER), line("b", 1, 1.0, Better.LOWER), line("gone", 1, 1, Better.LOWER));
        Run now =
                run(line("a", 1, 1.5, Better.LOWER), line("b", 1, 2.0, Better.LOWER), line("new", 1, 9, Better.LOWER));

        assertThat(Comparison.of(before, now).shifts()).extracting(Shift::line).containsExactly("A4 b", "A4 a");
    }
}
