package com.nuvana.lottery.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.benchmarks.report.Ratio.Better;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void every_cell_of_a_line_stands_under_its_heading() {
        Line line = Line.of("A4", "day view", new Figure("p50", 1.5, Unit.MILLIS), new Figure("p99", 4, Unit.MILLIS))
                .beside(new Figure("raw p50", 0.5, Unit.MILLIS))
                .with("p50 / raw", 3, Better.LOWER)
                .toReach(Goal.atMost(1, Unit.MILLIS, "p50"));

        assertThat(Table.of(List.of(line))).isEqualTo("""
                        | row | what     | target     | measured                 | beside it      | ratio            | verdict     |
                        |-----|----------|------------|--------------------------|----------------|------------------|-------------|
                        | A4  | day view | p50 ≤ 1 ms | p50 1.50 ms, p99 4.00 ms | raw p50 500 µs | 3.00 (p50 / raw) | missed: p50 |
                        """);
    }

    @Test
    void a_line_that_could_not_be_measured_is_there() {
        assertThat(Table.of(List.of(Line.notHere("A10", "status")))).contains("| not measured here |");
    }
}
