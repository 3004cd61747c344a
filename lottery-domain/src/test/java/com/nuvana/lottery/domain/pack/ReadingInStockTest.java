package com.nuvana.lottery.domain.pack;

import static com.nuvana.lottery.domain.Fixtures.accepted;
import static com.nuvana.lottery.domain.Fixtures.at;
import static com.nuvana.lottery.domain.Fixtures.inStock;
import static com.nuvana.lottery.domain.Fixtures.refusal;
import static com.nuvana.lottery.domain.Fixtures.ticket;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.domain.ticket.Direction;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingInStockTest {

    private final ReceivedPack sealed = inStock(75, 1, Optional.empty(), 0);
    private final ReceivedPack opened = inStock(75, 1, Optional.of(Direction.UP), 10);

    private static Reading face(String digits) {
        return new Reading.Face(ticket(digits));
    }

    private static Reading lastSold(String digits) {
        return new Reading.LastSold(ticket(digits));
    }

    @Test
    void either_end_of_a_sealed_pack_is_expected() {
        assertThat(accepted(sealed.confirmedBy(face("001")))).isEqualTo(at(0));
        assertThat(accepted(sealed.confirmedBy(face("075")))).isEqualTo(at(0));
    }

    @Test
    void a_sealed_pack_of_no_direction_names_no_ticket_that_was_expected() {
        assertThat(refusal(sealed.confirmedBy(face("040"))))
                .isEqualTo(new PackRefusal.OpeningSerialMismatch(
                        sealed.key(), Optional.empty(), ticket("040"), PackRefusal.OtherEnd.NO));
        assertThat(refusal(sealed.confirmedBy(lastSold("001"))).code()).isEqualTo("OPENING_SERIAL_MISMATCH");
    }

    @Test
    void of_an_opened_pack_only_the_ticket_of_its_position_is() {
        assertThat(accepted(opened.confirmedBy(face("011")))).isEqualTo(at(10));
        assertThat(accepted(opened.confirmedBy(lastSold("010")))).isEqualTo(at(10));
        assertThat(refusal(opened.confirmedBy(face("001"))).code()).isEqualTo("SERIAL_BELOW_START");
        assertThat(refusal(opened.confirmedBy(face("075"))).code()).isEqualTo("OPENING_SERIAL_MISMATCH");
        assertThat(refusal(opened.confirmedBy(lastSold("030"))))
                .isEqualTo(new PackRefusal.OpeningSerialMismatch(
                        opened.key(), Optional.of(ticket("010")), ticket("030"), PackRefusal.OtherEnd.NO));
    }

    @Test
    void what_is_no_ticket_of_the_pack_is_refused() {
        assertThat(refusal(opened.confirmedBy(face("076"))).code()).isEqualTo("SERIAL_ABOVE_LAST");
        assertThat(refusal(sealed.confirmedBy(face("000"))).code()).isEqualTo("SERIAL_ABOVE_LAST");
    }

    @Test
    void that_the_books_stand_is_taken_as_said() {
        assertThat(accepted(opened.confirmedBy(new Reading.LastKnown()))).isEqualTo(at(10));
    }
}
