package com.nuvana.lottery.domain.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.domain.pack.PackKey;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One code that several enabled layouts fit. */
class BarcodeAmbiguityTest {

    private static final String CODE = "7120345678012";

    private final BarcodeParser both = parser("MI-13", "ME-13");

    @Test
    void equal_readings_are_one_and_the_stores_order_names_it() {
        String code = "1898001942508401500000000";

        assertThat(words(parser("GA-LONG", "STD-24"), "189800194250840150000000", "-"))
                .startsWith("GA-LONG ");
        assertThat(words(parser("STD-24", "GA-LONG"), "189800194250840150000000", "-"))
                .startsWith("STD-24 ");
        assertThat(words(parser("STD-24", "GA-LONG"), code, "-")).startsWith("GA-LONG ");
    }

    @Test
    void three_layouts_with_two_readings_leave_two_candidates() {
        assertThat(words(parser("MI-13", "ME-13", "MN-13"), CODE, "-")).isEqualTo("BARCODE_AMBIGUOUS (MI-13, ME-13)");
    }

    @Test
    void a_known_pack_decides_before_a_known_game() {
        assertThat(words(both, CODE, "7120 712/34567")).startsWith("ME-13 ");
    }

    @Test
    void a_known_game_is_found_whatever_its_leading_zeros() {
        assertThat(words(both, CODE, "0712")).startsWith("ME-13 ");
    }

    @Test
    void the_range_counts_only_between_known_games() {
        assertThat(words(both, "7120345678079", "712:50@0")).startsWith("ME-13 ");
    }

    @Test
    void a_ticket_no_game_can_hold_leaves_both() {
        assertThat(words(both, "7120345678079", "712:50@0 7120:50@0")).isEqualTo("BARCODE_AMBIGUOUS (MI-13, ME-13)");
    }

    @ParameterizedTest
    @CsvSource({
        "7120345678050, 712:50@1 7120:50@0, ME-13",
        "7120345678000, 712:50@1 7120:50@0, MI-13",
        "7120345678050, 712:50 7120:50@0, ME-13",
        "7120345678051, 712:50 7120:60@0, MI-13"
    })
    void the_first_ticket_counts_where_it_is_known(String code, String known, String layout) {
        assertThat(words(both, code, known)).startsWith(layout + " ");
    }

    @Test
    void an_unknown_first_ticket_rules_nothing_out_that_0_or_1_allows() {
        assertThat(words(both, "7120345678050", "712:50 7120:60@0")).startsWith("BARCODE_AMBIGUOUS");
    }

    @Test
    void a_pack_label_is_never_out_of_range() {
        BarcodeLayout label = Spelled.accepted(BarcodeLayout.define(
                new LayoutId("LABEL-13"),
                "test",
                LayoutKind.PACK_LABEL,
                List.of(Field.of(FieldRole.GAME, 4), Field.of(FieldRole.PACK, 9)),
                Evidence.REPORTED,
                "test"));
        BarcodeParser parser = new BarcodeParser(List.of(Spelled.layout("ME-13"), label));

        assertThat(words(parser, "7120345678079", "712:50@0 7120:50@0"))
                .isEqualTo("LABEL-13 game 7120 pack 345678079 PACK LABEL");
        assertThat(words(parser, "7120345678012", "712:50@0 7120:50@0"))
                .isEqualTo("BARCODE_AMBIGUOUS (ME-13, LABEL-13)");
    }

    @Test
    void the_layout_a_person_chose_is_taken() {
        assertThat(as(both, CODE, "ME-13")).isEqualTo("ME-13 game 712 pack 034567 ticket 012 check 8");
        assertThat(as(both, CODE, "MI-13")).isEqualTo("MI-13 game 7120 pack 345678 ticket 012");
    }

    @Test
    void a_choice_that_does_not_fit_is_told_about_that_layout() {
        assertThat(as(parser("MI-13", "STD-24"), CODE, "STD-24")).isEqualTo("BARCODE_LENGTH (13)");
        assertThat(as(parser("MA-29", "STD-24"), "49800276321280515060000000089", "MA-29"))
                .isEqualTo("BARCODE_CHECK_FAILED (MA-29 expected 88, found 89)");
        assertThat(as(both, CODE, "MN-13")).isEqualTo("BARCODE_NOT_RECOGNISED (MN-13)");
    }

    @Test
    void a_price_code_stays_one_whatever_is_chosen() {
        assertThat(as(parser("MA-12"), "498027632128", "MA-12")).isEqualTo("UPC_PRICE_CODE (also fits MA-12)");
    }

    @Test
    void the_candidates_name_packs_and_tickets() {
        BarcodeRefusal why = Spelled.refusal(both.parse(CODE, Known.nothing()));

        assertThat(why)
                .isInstanceOfSatisfying(
                        BarcodeRefusal.BarcodeAmbiguous.class,
                        ambiguous -> assertThat(ambiguous.candidates())
                                .extracting(Scan::packKey)
                                .extracting(PackKey::toString)
                                .containsExactly("7120-345678", "712-034567"));
    }

    private static BarcodeParser parser(String... layouts) {
        return new BarcodeParser(Spelled.layouts(layouts));
    }

    private static String words(BarcodeParser parser, String text, String known) {
        return Spelled.words(parser.parse(text, StoreKnowledge.of(known)));
    }

    private static String as(BarcodeParser parser, String text, String layout) {
        return Spelled.words(parser.parseAs(text, Known.nothing(), new LayoutId(layout)));
    }
}
