package com.nuvana.lottery.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

    @Test
    void without_a_word_every_row_is_measured_for_the_record() {
        Arguments all = Arguments.of();

        assertThat(Arguments.ROWS).allMatch(all::has);
        assertThat(all.scale()).isEqualTo(Scale.FULL);
        assertThat(all.isForTheRecord()).isTrue();
    }

    @Test
    void named_rows_are_measured_alone_and_not_for_the_record() {
        Arguments some = Arguments.of("a1", "A5");

        assertThat(Arguments.ROWS.stream().filter(some::has)).containsExactly("A1", "A5");
        assertThat(some.isForTheRecord()).isFalse();
        assertThat(Arguments.of("--quick").isForTheRecord()).isFalse();
    }

    @Test
    void the_curves_are_for_the_record_at_their_own_sizes() {
        Arguments smaller = Arguments.of("growth", "--history", "100000,1000,10000", "--bins", "1,50");

        assertThat(smaller.part()).isEqualTo(Arguments.Part.GROWTH);
        assertThat(smaller.histories()).containsExactly(1_000, 10_000, 100_000);
        assertThat(smaller.bins()).containsExactly(1, 50);
        assertThat(smaller.isForTheRecord()).isFalse();
        assertThat(Arguments.of("growth").isForTheRecord()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "A2, there is no row A2",
        "--slow, there is no row --slow",
        "growth A1, growth stands alone",
        "growth --quick, growth stands alone",
        "--history 1000, are for growth",
        "growth --bins, --bins needs numbers",
        "growth --bins 0, from 1 on",
        "growth --bins many, --bins needs numbers: many"
    })
    void what_cannot_be_meant_is_refused_with_the_reason(String words, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arguments.of(words.split(" ")))
                .withMessageContaining(reason);
    }
}
