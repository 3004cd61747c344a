package com.nuvana.lottery.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.benchmarks.report.Line;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class GrownTest {

    private static final Map<String, String> ROWS = Map.of("close", "A5");

    private static Grown over(List<Integer> sizes, long... millis) {
        List<Samples> samples = LongStream.of(millis)
                .mapToObj(value -> {
                    Samples one = new Samples();
                    one.add(value * 1_000_000);
                    return one;
                })
                .toList();
        return new Grown("packs on sale", sizes, Map.of("close", samples));
    }

    @Test
    void a_cost_that_grows_is_not_flat() {
        Line flat = over(List.of(1_000, 10_000), 10, 13).flat(ROWS).get(0);

        assertThat(flat.verdict()).isEqualTo("met");
        assertThat(flat.key()).isEqualTo("A5 close, 1,000 to 10,000 packs on sale");
        assertThat(over(List.of(1_000, 10_000), 10, 14).flat(ROWS).get(0).verdict())
                .isEqualTo("missed: ratio");
    }

    @Test
    void a_cost_may_grow_as_the_size_does() {
        assertThat(over(List.of(50, 500), 5, 50).linear(ROWS).get(0).verdict()).isEqualTo("met");
        assertThat(over(List.of(50, 500), 5, 500).linear(ROWS).get(0).verdict()).isEqualTo("missed: ratio");
    }

    @Test
    void a_fixed_cost_at_a_small_size_does_not_hide_what_grows_faster() {
        assertThat(over(List.of(1, 50, 500), 4, 5, 500).linear(ROWS).get(0).verdict())
                .isEqualTo("missed: ratio");
    }
}
