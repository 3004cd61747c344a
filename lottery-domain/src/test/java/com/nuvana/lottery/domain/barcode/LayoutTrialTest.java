package com.nuvana.lottery.domain.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.domain.Outcome;
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

    private static Outcome<List<Scan>, BarcodeRefusal> trial(String layout, String... texts) {
        return LayoutTrial.run(Spelled.layout(layout), List.of(texts), Known.nothing());
    }
}
