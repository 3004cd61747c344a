package com.nuvana.lottery.domain.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckRuleTest {

    private static final Field GAME = Field.of(FieldRole.GAME, 3);
    private static final Field TICKET = Field.of(FieldRole.TICKET, 3);
    private static final Field CHECK = Field.of(FieldRole.CHECK, 1);

    private static Field pack(int width) {
        return Field.of(FieldRole.PACK, width);
    }

    @Nested
    class Sum {

        private final CheckRule rule =
                new CheckRule.Sum(5, 7, List.of(new DigitSpan(1, 3), new DigitSpan(8, 10)), UnfilledRule.CHECKED);

        @Test
        void adds_the_constant_to_the_covered_digits_only() {
            assertThat(read(rule, List.of(GAME, pack(3), CHECK, TICKET), "123" + "999" + "5" + "456"))
                    .endsWith("ticket 456 check OK");
        }

        @Test
        void names_both_digits_when_they_differ() {
            assertThat(read(rule, List.of(GAME, pack(3), CHECK, TICKET), "1239996456"))
                    .isEqualTo("BARCODE_CHECK_FAILED (T expected 5, found 6)");
        }

        @Test
        void pads_what_it_expected_to_the_width_of_the_check() {
            CheckRule wide = new CheckRule.Sum(0, 100, List.of(new DigitSpan(1, 3)), UnfilledRule.CHECKED);

            assertThat(read(
                            wide,
                            List.of(GAME, pack(3), TICKET, Field.of(FieldRole.CHECK, 2)),
                            "111" + "999" + "000" + "30"))
                    .isEqualTo("BARCODE_CHECK_FAILED (T expected 03, found 30)");
        }

        @Test
        void works_before_digits_that_vary_in_number() {
            List<Field> fields = List.of(GAME, pack(3), CHECK, TICKET, Field.opaque(1, 4));

            assertThat(read(rule, fields, "1239995456" + "7")).endsWith("check OK");
            assertThat(read(rule, fields, "1239995456" + "7777")).endsWith("check OK");
            assertThat(read(rule, fields, "1239994456" + "7777")).startsWith("BARCODE_CHECK_FAILED");
        }
    }

    @Nested
    class Mod10_31 {

        private final CheckRule rule = new CheckRule.Mod10(UnfilledRule.CHECKED);

        @Test
        void is_the_check_of_upc_a() {
            assertThat(read(rule, List.of(GAME, pack(5), TICKET, CHECK), "036-00029-145-2"))
                    .isEqualTo("T game 036 pack 00029 ticket 145 check OK");
        }

        @Test
        void gives_0_for_a_sum_that_ends_in_0() {
            assertThat(read(rule, List.of(GAME, pack(5), TICKET, CHECK), "000-00000-000-0"))
                    .endsWith("check OK");
        }

        @Test
        void leaves_the_check_out_wherever_it_stands() {
            assertThat(read(rule, List.of(GAME, CHECK, pack(5), TICKET), "036-2-00029-145"))
                    .endsWith("check OK");
        }

        @Test
        void finds_the_check_behind_digits_that_vary_in_number() {
            List<Field> fields = List.of(GAME, pack(3), TICKET, Field.opaque(1, 2), CHECK);

            assertThat(read(rule, fields, "036-000-291-45-2")).endsWith("check OK");
            assertThat(read(rule, fields, "036-000-291-45-3"))
                    .isEqualTo("BARCODE_CHECK_FAILED (T expected 2, found 3)");
        }
    }

    @Nested
    class Luhn {

        private final CheckRule rule = new CheckRule.Luhn(UnfilledRule.CHECKED);

        @ParameterizedTest
        @CsvSource({"799-2739-871-3, check OK", "799-2739-871-0, 'expected 3, found 0)'", "000-0000-000-0, check OK"})
        void doubles_every_second_digit_from_the_right(String code, String ending) {
            assertThat(read(rule, List.of(GAME, pack(4), TICKET, CHECK), code)).endsWith(ending);
        }
    }

    @Nested
    class Unfilled {

        private final List<Field> fields = List.of(GAME, pack(3), TICKET, Field.of(FieldRole.PACK_SIZE, 3), CHECK);

        @Test
        void zeros_in_size_and_check_are_reported_even_when_the_check_happens_to_be_right() {
            CheckRule rule = new CheckRule.Mod10(UnfilledRule.REPORTED);

            assertThat(read(rule, fields, "123-456-001-000-0")).endsWith("size 000 check UNFILLED");
            assertThat(read(rule, fields, "000-000-000-000-0")).endsWith("size 000 check UNFILLED");
        }

        @Test
        void zeros_in_one_of_them_only_are_no_excuse() {
            CheckRule rule = new CheckRule.Mod10(UnfilledRule.REPORTED);

            assertThat(read(rule, fields, "123-456-001-150-0")).startsWith("BARCODE_CHECK_FAILED");
            assertThat(read(rule, fields, "123-456-001-000-1")).startsWith("BARCODE_CHECK_FAILED");
        }

        @Test
        void zeros_are_checked_where_the_layout_does_not_say_otherwise() {
            CheckRule rule = new CheckRule.Luhn(UnfilledRule.CHECKED);

            assertThat(read(rule, fields, "123-456-001-000-0")).startsWith("BARCODE_CHECK_FAILED");
        }
    }

    private static String read(CheckRule rule, List<Field> fields, String code) {
        BarcodeLayout layout = Spelled.accepted(
                BarcodeLayout.define(new LayoutId("T"), "test", LayoutKind.TICKET, fields, Evidence.REPORTED, "test")
                        .then(plain -> plain.withCheck(rule)));
        return Spelled.words(new BarcodeParser(List.of(layout)).parse(code + "-", Known.nothing()));
    }
}
