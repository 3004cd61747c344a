package com.nuvana.lottery.domain.barcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalisedTest {

    @Test
    void plain_digits_stay_as_they_are_and_are_bare() {
        assertThat(Normalised.of("036000291452").text()).isEqualTo("036000291452");
        assertThat(Normalised.of("036000291452").bare()).isTrue();
        assertThat(Normalised.of("").text()).isEmpty();
    }

    @Nested
    class Invisible_characters {

        @ParameterizedTest
        @ValueSource(
                ints = {
                    0x00, 0x09, 0x0A, 0x0D, 0x1D, 0x20, 0x7F, 0x85, 0xA0, 0xAD, 0x200B, 0x200E, 0x2028, 0x2029, 0x202F,
                    0x2066, 0x3000, 0xFEFF, 0x1D173, 0xE0001
                })
        void are_gone_wherever_they_stand_and_leave_the_code_bare(int codePoint) {
            String one = Character.toString(codePoint);

            Normalised code = Normalised.of(one + "]" + one + "C" + one + "1" + one + "12" + one + "34" + one);

            assertThat(code.text()).isEqualTo("1234");
            assertThat(code.aim()).contains("]C1");
            assertThat(code.bare()).isTrue();
        }
    }

    @Nested
    class At_the_start {

        @Test
        void tildes_asterisks_and_angle_brackets_are_dropped_before_and_behind_the_identifier() {
            Normalised code = Normalised.of("~*>>]I0*~12");

            assertThat(code.text()).isEqualTo("12");
            assertThat(code.aim()).contains("]I0");
        }

        @Test
        void only_one_identifier_is_dropped() {
            assertThat(Normalised.of("]I0]C112").text()).isEqualTo("]C112");
        }

        @ParameterizedTest
        @ValueSource(strings = {"]", "]I", "]1012", "]I~12", "]\u00C9012", "]I\u066012"})
        void what_is_no_identifier_stays(String text) {
            Normalised code = Normalised.of(text);

            assertThat(code.text()).isEqualTo(text);
            assertThat(code.aim()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"]cA12", "]z912", "]AZ12", "]aa12"})
        void letters_of_both_cases_make_an_identifier(String text) {
            assertThat(Normalised.of(text).text()).isEqualTo("12");
            assertThat(Normalised.of(text).aim()).contains(text.substring(0, 3));
        }

        @Test
        void a_separator_before_the_identifier_keeps_it_from_being_one() {
            assertThat(Normalised.of("-]I012").text()).isEqualTo("]I012");
        }
    }

    @Nested
    class Separators {

        @ParameterizedTest
        @ValueSource(strings = {"-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212", "(", ")"})
        void are_dropped_and_remembered(String separator) {
            Normalised code = Normalised.of("12" + separator + "34");

            assertThat(code.text()).isEqualTo("1234");
            assertThat(code.bare()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {".", "/", "_", "\u2016", "\u200A1\uFF0D", "\u0661", "a", "~", "*", ">", "[", "+"})
        void nothing_else_is_dropped_inside(String other) {
            assertThat(Normalised.of("12" + other + "34").text()).isNotEqualTo("1234");
        }
    }

    @Test
    void a_megabyte_takes_no_longer_than_reading_it() {
        String hyphens = "]C1" + "1-".repeat(500_000);

        assertTimeout(
                Duration.ofSeconds(2),
                () -> assertThat(Normalised.of(hyphens).text()).hasSize(500_000));
    }
}
