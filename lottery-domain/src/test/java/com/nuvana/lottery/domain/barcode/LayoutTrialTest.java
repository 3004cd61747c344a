package com.nuvana.lottery.domain.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTrialTest {

    @Test
    void three_different_tickets_pass_and_are_shown() {
        List<Scan> scans = Spelled.accepted(trial("TX-14", "2029-0004321-001", "2029-0004321-002", "2400-0000017-001"));

        assertThat(scans)
                .extracting(scan -> scan.packKey().toString())
                .containsExactly("2029-0004321", "2029-0004321", "2400-0000017");
    }

    @Test
    void the_first_text_that_does_not_parse_says_why() {
        assertThat(Spelled.refusal(trial("TX-14", "2029-0004321-001", "2029x", "123"))
                        .code())
                .isEqualTo("BARCODE_NOT_DIGITS");
    }

    @Test
    void the_same_ticket_again_does_not_count() {
        assertThat(Spelled.refusal(trial("TX-14", "2029-0004321-001", "20290004321001", "2029-0004321-002")))
                .isEqualTo(new BarcodeRefusal.LayoutInvalid("trial", "3 different tickets are needed, 2 given"));
    }

    @Test
    void no_ticket_is_too_few() {
        assertThat(Spelled.refusal(trial("TX-14"))).isInstanceOf(BarcodeRefusal.LayoutInvalid.class);
    }

    @Test
    void more_than_three_may_be_tried() {
        assertThat(trial("TX-14", "20290004321001", "20290004321001", "20290004321002", "20290004321003"))
                .isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void a_label_is_no_ticket() {
        assertThat(Spelled.refusal(trial("MA-29", "54200075599993005080000000099"))
                        .code())
                .isEqualTo("BARCODE_IS_PACK_LABEL");
    }

    @Test
    void a_layout_of_labels_is_tried_with_labels() {
        assertThat(trial("MA-9", "498-027632", "498-027633", "498-027634")).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void a_ticket_that_its_game_does_not_have_contradicts_the_catalogue() {
        assertThat(Spelled.refusal(trial("TX-14", "20290004321001", "20290004321075", "20299999999999")))
                .isEqualTo(new BarcodeRefusal.LayoutInvalid("trial", "a pack of game 2029 has no ticket 999"));
    }

    @Test
    void another_pack_size_than_the_catalogue_has_contradicts_it() {
        assertThat(Spelled.refusal(trial("MA-29", "49800276321280515060000000088"))
                        .code())
                .isEqualTo("GAME_DATA_INVALID");
    }

    @Test
    void a_game_that_is_not_known_contradicts_nothing() {
        assertThat(trial("TX-14", "20290004321001", "99990004321001", "99980004321999"))
                .isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void tickets_of_no_known_game_are_not_the_stores() {
        assertThat(Spelled.refusal(trial("TX-14", "99990004321001", "99990004321002", "99990004321003")))
                .isEqualTo(new BarcodeRefusal.LayoutInvalid("trial", "no game of these tickets is in the catalogue"));
    }

    private static Outcome<List<Scan>, Refusal> trial(String layout, String... texts) {
        Known known = StoreKnowledge.of("2029:75@1 2400:15@1 498:100@0");
        return LayoutTrial.run(Spelled.layout(layout), List.of(texts), known);
    }
}
