package com.nuvana.lottery.domain.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.domain.store.StateCode;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownLayoutsTest {

    @Test
    void all_are_there_in_their_order() {
        assertThat(KnownLayouts.all())
                .extracting(layout -> layout.id().text())
                .containsExactly(
                        "STD-24", "TX-14", "GA-14", "GA-17", "GA-LONG", "CA-26", "CA-15", "MA-29", "MA-12", "MA-9",
                        "ME-13", "ME-10", "MN-13", "MI-13", "MI-16", "NC-12", "TN-12", "TN-13", "TN-14");
    }

    @ParameterizedTest
    @CsvSource({
        "STD-24, 24, 24", "TX-14, 14, 14", "GA-14, 14, 14", "GA-17, 17, 17", "GA-LONG, 15, 26", "CA-26, 26, 26",
        "CA-15, 15, 15", "MA-29, 29, 29", "MA-12, 12, 12", "MA-9, 9, 9", "ME-13, 13, 13", "ME-10, 10, 10",
        "MN-13, 13, 13", "MI-13, 13, 13", "MI-16, 16, 16", "NC-12, 12, 12", "TN-12, 12, 12", "TN-13, 13, 13",
        "TN-14, 14, 14"
    })
    void each_has_the_digits_its_name_says(String id, int least, int most) {
        List<Field> fields = Spelled.layout(id).fields();

        assertThat(fields.stream().mapToInt(Field::least).sum()).isEqualTo(least);
        assertThat(fields.stream().mapToInt(Field::most).sum()).isEqualTo(most);
    }

    @Test
    void an_unknown_id_is_not_found() {
        assertThat(KnownLayouts.byId(new LayoutId("NY-14"))).isEmpty();
    }

    @Test
    void a_state_tries_its_own_before_those_of_any_store() {
        assertThat(KnownLayouts.forState(new StateCode("GA")))
                .extracting(layout -> layout.id().text())
                .containsExactly("GA-14", "GA-17", "GA-LONG", "STD-24");
        assertThat(KnownLayouts.forState(new StateCode("NY")))
                .extracting(layout -> layout.id().text())
                .containsExactly("STD-24");
    }

    @ParameterizedTest
    @CsvSource({
        "TX-14, 1,",
        "GA-14, 0, UP",
        "CA-26, 0, DOWN",
        "MA-29, 0,",
        "ME-13, 0,",
        "MN-13, 0,",
        "MI-13, ,",
        "NC-12, ,",
        "STD-24, ,",
        "TN-14, ,"
    })
    void numbering_is_filled_in_only_where_a_source_says_it(String id, Integer first, Direction direction) {
        BarcodeLayout layout = Spelled.layout(id);

        assertThat(layout.first()).isEqualTo(Optional.ofNullable(first).map(FirstTicket::new));
        assertThat(layout.direction()).isEqualTo(Optional.ofNullable(direction));
    }

    @Test
    void the_massachusetts_qr_has_a_label_value_and_a_check_that_may_be_unfilled() {
        BarcodeLayout layout = Spelled.layout("MA-29");

        assertThat(layout.labelValue()).contains(999);
        assertThat(layout.check())
                .isEqualTo(new CheckRule.Sum(19, 100, List.of(new DigitSpan(1, 27)), UnfilledRule.REPORTED));
        assertThat(layout.jurisdiction()).contains(new StateCode("MA"));
    }
}
