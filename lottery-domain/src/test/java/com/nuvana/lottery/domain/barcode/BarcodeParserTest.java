package com.nuvana.lottery.domain.barcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BarcodeParserTest {

    private static final String STD_CODE = "001200045670080123456789";

    private final BarcodeParser standard = parser("STD-24");

    @Nested
    class Without_digits {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\t\r\n", "~", "]E0", "-", "()", "\uFEFF~*>]C1 (-)"})
        void nothing_left_is_required_even_before_the_upc_identifier(String text) {
            assertThat(words(standard, text, "-")).isEqualTo("BARCODE_REQUIRED");
        }

        @Test
        void no_input_is_required_also_when_a_layout_was_chosen() {
            assertThat(Spelled.words(standard.parseAs(null, Known.nothing(), new LayoutId("STD-24"))))
                    .isEqualTo("BARCODE_REQUIRED");
        }
    }

    @Nested
    class With_other_characters {

        @Test
        void a_pair_of_surrogates_is_one_character() {
            assertThat(words(standard, "12\uD83D\uDE0034", "-")).isEqualTo("BARCODE_NOT_DIGITS (\uD83D\uDE00 at 3)");
        }

        @ParameterizedTest
        @CsvSource({"D800, U+D800", "DC00, U+DC00", "E000, U+E000", "0301, U+0301", "FE0F, U+FE0F", "FFFF, U+FFFF"})
        void what_cannot_be_shown_is_named_by_its_number(String hex, String shown) {
            String text = "123" + (char) Integer.parseInt(hex, 16) + "4";

            assertThat(words(standard, text, "-")).isEqualTo("BARCODE_NOT_DIGITS (" + shown + " at 4)");
        }

        @Test
        void the_place_counts_after_normalisation() {
            assertThat(words(standard, "~]C1 12-3\u00A0x", "-")).isEqualTo("BARCODE_NOT_DIGITS (x at 4)");
        }

        @Test
        void they_are_told_before_a_upc_identifier_is() {
            assertThat(words(standard, "]E0abc", "-")).isEqualTo("BARCODE_NOT_DIGITS (a at 1)");
        }

        @Test
        void a_megabyte_is_answered_by_its_first_character_or_its_length() {
            assertThat(words(standard, "x".repeat(1_000_000), "-")).isEqualTo("BARCODE_NOT_DIGITS (x at 1)");
            assertThat(words(standard, "1".repeat(1_000_000), "-")).isEqualTo("BARCODE_LENGTH (1000000)");
        }
    }

    @Nested
    class As_a_price_code {

        @Test
        void thirteen_digits_with_a_leading_zero_are_the_same_code() {
            assertThat(words(parser("MI-13"), "0036000291452", "-")).isEqualTo("UPC_PRICE_CODE (also fits MI-13)");
            assertThat(words(parser("MI-13"), "0036000291452", "0036"))
                    .isEqualTo("MI-13 game 0036 pack 000291 ticket 452");
        }

        @Test
        void other_thirteen_digits_and_a_wrong_check_digit_are_not() {
            assertThat(words(standard, "1036000291452", "-")).isEqualTo("BARCODE_LENGTH (13)");
            assertThat(words(standard, "036000291453", "-")).isEqualTo("BARCODE_LENGTH (12)");
        }

        @Test
        void separators_switch_the_test_off_but_not_the_identifier() {
            assertThat(words(standard, "036-000291452", "-")).isEqualTo("BARCODE_LENGTH (12)");
            assertThat(words(standard, "]E0-036000291452", "-")).isEqualTo("UPC_PRICE_CODE");
        }

        @Test
        void the_identifier_decides_even_where_a_game_is_known() {
            assertThat(words(parser("MA-12"), "]E0498027632128", "498")).isEqualTo("UPC_PRICE_CODE");
        }

        @ParameterizedTest
        @ValueSource(strings = {"]e0", "]F0", "]I0"})
        void other_identifiers_say_nothing(String identifier) {
            assertThat(words(parser("MA-12"), identifier + "498027632128", "498"))
                    .isEqualTo("MA-12 game 498 pack 027632 ticket 128");
        }

        @Test
        void it_is_told_before_a_failed_check() {
            BarcodeLayout summed = Spelled.accepted(BarcodeLayout.define(
                            new LayoutId("SUM-12"),
                            "test",
                            LayoutKind.PACK_LABEL,
                            List.of(
                                    Field.of(FieldRole.GAME, 3),
                                    Field.of(FieldRole.PACK, 8),
                                    Field.of(FieldRole.CHECK, 1)),
                            Evidence.REPORTED,
                            "test")
                    .then(layout -> layout.withCheck(new CheckRule.Luhn(UnfilledRule.CHECKED))));

            assertThat(words(new BarcodeParser(List.of(summed)), "036000291452", "-"))
                    .isEqualTo("UPC_PRICE_CODE");
            assertThat(words(new BarcodeParser(List.of(summed)), "036-00029145-2", "-"))
                    .startsWith("BARCODE_CHECK_FAILED");
        }
    }

    @Nested
    class When_no_layout_fits {

        @Test
        void the_accepted_lengths_are_told_once_each_and_ascending() {
            BarcodeParser georgia = parser("STD-24", "GA-14", "GA-17", "GA-LONG");

            assertThat(Spelled.refusal(georgia.parse("123", Known.nothing())))
                    .isEqualTo(new BarcodeRefusal.BarcodeLength(
                            3, List.of(14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26)));
        }

        @Test
        void a_store_without_layouts_accepts_no_length() {
            assertThat(Spelled.refusal(parser().parse(STD_CODE, Known.nothing())))
                    .isEqualTo(new BarcodeRefusal.BarcodeLength(24, List.of()));
        }

        @Test
        void a_failed_check_is_told_before_a_wrong_literal() {
            BarcodeLayout other = Spelled.layout("MA-29");
            BarcodeLayout strict = new BarcodeLayout(
                    new LayoutId("X-29"),
                    "test",
                    other.jurisdiction(),
                    LayoutKind.PACK_LABEL,
                    List.of(
                            Field.of(FieldRole.GAME, 3),
                            Field.literal("9"),
                            Field.of(FieldRole.PACK, 6),
                            Field.opaque(19)),
                    Optional.empty(),
                    new CheckRule.None(),
                    Optional.empty(),
                    Optional.empty(),
                    Evidence.REPORTED,
                    "test");

            assertThat(words(new BarcodeParser(List.of(strict, other)), "49800276321280515060000000089", "-"))
                    .isEqualTo("BARCODE_CHECK_FAILED (MA-29 expected 88, found 89)");
        }

        @Test
        void all_layouts_of_the_length_are_named() {
            BarcodeLayout ca = Spelled.layout("CA-26");
            BarcodeLayout twin = new BarcodeLayout(
                    new LayoutId("CA-26-B"),
                    ca.name(),
                    ca.jurisdiction(),
                    ca.kind(),
                    ca.fields(),
                    ca.labelValue(),
                    ca.check(),
                    ca.first(),
                    ca.direction(),
                    ca.evidence(),
                    ca.source());

            assertThat(words(new BarcodeParser(List.of(ca, twin)), "17471263622075123456789478", "-"))
                    .isEqualTo("BARCODE_NOT_RECOGNISED (CA-26, CA-26-B)");
        }
    }

    @Nested
    class What_it_asks {

        @Test
        void nothing_when_one_layout_fits() {
            StoreKnowledge known = StoreKnowledge.of("0012");

            standard.parse(STD_CODE, known);
            standard.parse("123", known);
            standard.parse("036000291452", known);

            assertThat(known.questions()).isZero();
        }

        @Test
        void about_the_game_when_the_code_could_be_a_price_code() {
            StoreKnowledge known = StoreKnowledge.of("498");

            parser("MA-12").parse("498027632128", known);

            assertThat(known.questions()).isEqualTo(1);
        }
    }

    @Test
    void a_layout_cannot_be_enabled_twice() {
        assertThatThrownBy(() -> parser("TX-14", "TX-14")).isInstanceOf(IllegalArgumentException.class);
    }

    private static BarcodeParser parser(String... layouts) {
        return new BarcodeParser(Spelled.layouts(layouts));
    }

    private static String words(BarcodeParser parser, String text, String known) {
        return Spelled.words(parser.parse(text, StoreKnowledge.of(known)));
    }
}
