package com.nuvana.lottery.domain.pack;

import static com.nuvana.lottery.domain.Fixtures.accepted;
import static com.nuvana.lottery.domain.Fixtures.key;
import static com.nuvana.lottery.domain.Fixtures.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nuvana.lottery.domain.pack.PackRefusal.PackNumberMalformed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackNamesTest {

    @Nested
    class APackNumber {

        @Test
        void is_equal_to_another_after_stripping_leading_zeros() {
            assertThat(new PackNumber("0004567"))
                    .isEqualTo(new PackNumber("4567"))
                    .hasSameHashCodeAs(new PackNumber("4567"))
                    .isNotEqualTo(new PackNumber("45670"))
                    .isNotEqualTo("0004567");
        }

        @Test
        void is_shown_as_first_seen() {
            assertThat(new PackNumber("0004567")).hasToString("0004567");
        }

        @ParameterizedTest
        @CsvSource({"0004567, 4567", "4567, 4567", "0000000, 0", "0, 0"})
        void has_a_canonical_form_without_leading_zeros(String text, String canonical) {
            assertThat(new PackNumber(text).canonical()).isEqualTo(canonical);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "123456789012345678901", "12a", " 12", "-12", "٤٥"})
        void is_1_to_20_ascii_digits(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> new PackNumber(text));
        }

        @ParameterizedTest
        @CsvSource({"4567, 0004567", "0004567, 0004567", "000000004567, 0004567", "0, 0000000", "1234567, 1234567"})
        void typed_is_padded_to_the_profiles_width(String typed, String shown) {
            assertThat(accepted(PackNumber.parse(typed, 7))).hasToString(shown);
        }

        @Test
        void typed_without_a_width_is_kept_as_typed() {
            assertThat(accepted(PackNumber.parse("0004567"))).hasToString("0004567");
        }

        @Test
        void typed_with_more_zeros_than_any_number_has_loses_them() {
            assertThat(accepted(PackNumber.parse("0".repeat(20) + "4567"))).hasToString("4567");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "12a", "4567 ", "-4567", "12345678", "٤٥٦٧", "4567\n"})
        void typed_otherwise_is_malformed(String typed) {
            assertThat(refusal(PackNumber.parse(typed, 7))).isEqualTo(new PackNumberMalformed(typed, 7));
        }

        @Test
        void typed_with_more_than_20_digits_is_malformed_without_a_width() {
            String typed = "1".repeat(21);

            assertThat(refusal(PackNumber.parse(typed))).isEqualTo(new PackNumberMalformed(typed, 20));
        }
    }

    @Nested
    class APackKey {

        @Test
        void is_equal_when_game_and_number_are() {
            assertThat(key("529", "4567"))
                    .isEqualTo(key("00529", "0004567"))
                    .hasSameHashCodeAs(key("00529", "0004567"))
                    .isNotEqualTo(key("530", "4567"))
                    .isNotEqualTo(key("529", "4568"));
        }

        @Test
        void reads_as_a_person_types_it() {
            assertThat(key("2029", "0004321")).hasToString("2029-0004321");
        }
    }

    @Nested
    class FreeText {

        @ParameterizedTest
        @ValueSource(strings = {"", "  ", "a\nb", "a\u202eb"})
        void that_is_blank_or_unprintable_is_no_reference_and_no_report(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> new DeliveryReference(text));
            assertThatIllegalArgumentException().isThrownBy(() -> new PoliceReport(text));
        }

        @Test
        void holds_at_most_100_characters() {
            assertThat(new DeliveryReference("d".repeat(100))).hasToString("d".repeat(100));
            assertThat(new PoliceReport("p".repeat(100))).hasToString("p".repeat(100));
            assertThatIllegalArgumentException().isThrownBy(() -> new DeliveryReference("d".repeat(101)));
            assertThatIllegalArgumentException().isThrownBy(() -> new PoliceReport("p".repeat(101)));
        }
    }

    @Nested
    class ALedgerSequence {

        @Test
        void counts_from_0_which_stands_before_the_first_movement() {
            assertThat(LedgerSequence.START).isEqualTo(new LedgerSequence(0)).isLessThan(new LedgerSequence(1));
        }

        @Test
        void is_never_negative() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new LedgerSequence(-1))
                    .withMessageContaining("-1");
        }
    }
}
