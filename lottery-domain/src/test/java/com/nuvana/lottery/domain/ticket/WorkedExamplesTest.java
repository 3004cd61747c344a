package com.nuvana.lottery.domain.ticket;

import static com.nuvana.lottery.domain.Fixtures.BIN_7;
import static com.nuvana.lottery.domain.Fixtures.CASHIER;
import static com.nuvana.lottery.domain.Fixtures.NOON;
import static com.nuvana.lottery.domain.Fixtures.TODAY;
import static com.nuvana.lottery.domain.Fixtures.accepted;
import static com.nuvana.lottery.domain.Fixtures.at;
import static com.nuvana.lottery.domain.Fixtures.booking;
import static com.nuvana.lottery.domain.Fixtures.numbering;
import static com.nuvana.lottery.domain.Fixtures.refusal;
import static com.nuvana.lottery.domain.Fixtures.strip;
import static com.nuvana.lottery.domain.Fixtures.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.game.GameRefusal.GameDataInvalid;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.CountOccasion;
import com.nuvana.lottery.domain.pack.DepletionReason;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.Reading;
import com.nuvana.lottery.domain.ticket.TicketRefusal.SerialAboveLast;
import com.nuvana.lottery.domain.ticket.TicketRefusal.SerialBelowStart;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked examples of positions and arithmetic, number by number. */
class WorkedExamplesTest {

    private record Example(
            int size, String lowest, String last, Direction direction, int from, String shown, int to, String price) {

        Numbering numbered() {
            return numbering(size, ticket(lowest).value(), direction);
        }

        ActivePack before() {
            return new ActivePack(
                    strip(size, ticket(lowest).value(), Optional.of(direction), from), BIN_7, NOON, CASHIER.id());
        }

        Money pricePerTicket() {
            return dollars(price);
        }

        Movement booked() {
            ActivePack pack = before();
            var on = booking(1, TODAY, pricePerTicket());
            if (shown.equals("sold out")) {
                return pack.deplete(DepletionReason.SOLD_OUT_MANUAL, on).last();
            }
            TicketPosition read = accepted(pack.read(new Reading.Face(ticket(shown))));
            return pack.count(read, CountOccasion.SPOT, on).last();
        }
    }

    private static Money dollars(String text) {
        return accepted(Money.parseDollars(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        1 KS $5 first day, 60, 000, 059, UP, 0, 015, 15, 15, 000, 014, 5.00, 75.00, 45, 225.00
        2 same pack next day, 60, 000, 059, UP, 15, 047, 47, 32, 015, 046, 5.00, 160.00, 13, 65.00
        3 one left, 60, 000, 059, UP, 47, 059, 59, 12, 047, 058, 5.00, 60.00, 1, 5.00
        4 its last ticket, 60, 000, 059, UP, 59, sold out, 60, 1, 059, 059, 5.00, 5.00, 0, 0.00
        5 KS $10 whole pack in a day, 30, 000, 029, UP, 0, sold out, 30, 30, 000, 029, 10.00, 300.00, 0, 0.00
        6 KS $1 sold out from the middle, 300, 000, 299, UP, 128, sold out, 300, 172, 128, 299, 1.00, 172.00, 0, 0.00
        7 TX 2029 untouched: face 001, 75, 001, 075, UP, 0, 001, 0, 0, -, -, 5.00, 0.00, 75, 375.00
        8 TX 2029 with 12 sold: face 013, 75, 001, 075, UP, 0, 013, 12, 12, 001, 012, 5.00, 60.00, 63, 315.00
        9 TX 2029 with one left: face 075, 75, 001, 075, UP, 12, 075, 74, 62, 013, 074, 5.00, 310.00, 1, 5.00
        10 TX 2029 sold out, 75, 001, 075, UP, 74, sold out, 75, 1, 075, 075, 5.00, 5.00, 0, 0.00
        11 TX $100: face 008, 15, 001, 015, UP, 0, 008, 7, 7, 001, 007, 100.00, 700.00, 8, 800.00
        12 CA $10 untouched: face 049, 50, 000, 049, DOWN, 0, 049, 0, 0, -, -, 10.00, 0.00, 50, 500.00
        13 CA $10 with 10 sold: face 039, 50, 000, 049, DOWN, 0, 039, 10, 10, 049, 040, 10.00, 100.00, 40, 400.00
        14 CA $10 sold out, 50, 000, 049, DOWN, 49, sold out, 50, 1, 000, 000, 10.00, 10.00, 0, 0.00
        15 CA $1: face 075 (076 left), 240, 000, 239, DOWN, 0, 075, 164, 164, 239, 076, 1.00, 164.00, 76, 76.00
        16 TX pack loaded from the end: face 070, 75, 001, 075, DOWN, 0, 070, 5, 5, 075, 071, 5.00, 25.00, 70, 350.00
        17 n = 1 from 000 unsold, 1, 000, 000, UP, 0, 000, 0, 0, -, -, 30.00, 0.00, 1, 30.00
        18 n = 1 from 000 sold out, 1, 000, 000, UP, 0, sold out, 1, 1, 000, 000, 30.00, 30.00, 0, 0.00
        19 n = 1000 with one left, 1000, 000, 999, UP, 0, 999, 999, 999, 000, 998, 1.00, 999.00, 1, 1.00
        20 n = 1000 sold out, 1000, 000, 999, UP, 999, sold out, 1000, 1, 999, 999, 1.00, 1.00, 0, 0.00
        21 n = 1000 DOWN half, 1000, 000, 999, DOWN, 0, 499, 500, 500, 999, 500, 1.00, 500.00, 500, 500.00
        22 onboarded at 045 and closed at 060, 100, 000, 099, UP, 45, 060, 60, 15, 045, 059, 3.00, 45.00, 40, 120.00
        23 partial return at face 031, 150, 000, 149, UP, 20, 031, 31, 11, 020, 030, 20.00, 220.00, 119, 2380.00
        24 back to stock at face 020, 75, 001, 075, UP, 5, 020, 19, 14, 006, 019, 5.00, 70.00, 56, 280.00
        25 odd price sold out, 30, 000, 029, UP, 0, sold out, 30, 30, 000, 029, 2.50, 75.00, 0, 0.00
        """)
    void positions_tickets_and_money_come_out_as_printed(
            String name,
            int size,
            String lowest,
            String last,
            Direction direction,
            int from,
            String shown,
            int to,
            int sold,
            String goneFirst,
            String goneLast,
            String price,
            String amount,
            int left,
            String leftValue) {
        var example = new Example(size, lowest, last, direction, from, shown, to, price);

        Movement booked = example.booked();

        assertThat(booked.tickets()).isEqualTo(new TicketRange(at(from), at(to)));
        assertThat(booked.tickets().sold()).isEqualTo(new TicketCount(sold));
        assertThat(booked.amount()).isEqualTo(dollars(amount));
        assertThat(goneTickets(example.numbered(), booked.tickets())).isEqualTo(goneFirst + ".." + goneLast);
        TicketCount remaining = new PackSize(size).remainingAt(booked.to());
        assertThat(remaining).isEqualTo(new TicketCount(left));
        assertThat(example.pricePerTicket().times(remaining)).isEqualTo(dollars(leftValue));
        assertThat(example.numbered().lowest()).isEqualTo(ticket(lowest));
        assertThat(example.numbered().last()).isEqualTo(ticket(last));
    }

    private static String goneTickets(Numbering numbering, TicketRange range) {
        if (range.sold().equals(TicketCount.NONE)) {
            return "-..-";
        }
        return numbering.faceUpAt(range.from()).orElseThrow() + ".."
                + numbering.lastSoldAt(range.to()).orElseThrow();
    }

    @Nested
    class Refused {

        @Test
        void face_060_of_000_to_059_names_059() {
            var why = refusal(numbering(60, 0, Direction.UP).positionOf(ticket("060")));

            assertThat(why).isEqualTo(new SerialAboveLast(ticket("060"), ticket("000"), ticket("059")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"000", "076"})
        void a_face_outside_001_to_075_names_first_001_and_last_075(String face) {
            var why = refusal(numbering(75, 1, Direction.UP).positionOf(ticket(face)));

            assertThat(why).isEqualTo(new SerialAboveLast(ticket(face), ticket("001"), ticket("075")));
        }

        @Test
        void an_up_face_030_after_position_31_of_000_to_059_expects_at_least_031() {
            var why = refusal(numbering(60, 0, Direction.UP).positionOfNotBehind(ticket("030"), at(31)));

            assertThat(why).isEqualTo(new SerialBelowStart(ticket("031"), ticket("030"), at(31)));
        }

        @Test
        void a_down_face_040_after_position_10_of_000_to_049_expects_at_most_039() {
            var why = refusal(numbering(50, 0, Direction.DOWN).positionOfNotBehind(ticket("040"), at(10)));

            assertThat(why).isEqualTo(new SerialBelowStart(ticket("039"), ticket("040"), at(10)));
        }

        @Test
        void a_price_of_4_00_does_not_divide_a_pack_value_of_150_00() {
            var why = refusal(Game.sizeFrom(new GameCode("2029"), dollars("150.00"), dollars("4.00")));

            assertThat(why).isInstanceOf(GameDataInvalid.class);
            assertThat(why.code()).isEqualTo("GAME_DATA_INVALID");
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1001})
        void a_pack_of_0_or_1001_tickets_does_not_exist(int size) {
            assertThat(PackSize.isValid(size)).isFalse();
            assertThatThrownBy(() -> new PackSize(size))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(Integer.toString(size));
        }

        @Test
        void a_pack_of_1000_from_1_does_not_fit_three_digits() {
            assertThat(Game.numbersFit(new FirstTicket(1), new PackSize(1000), new TicketWidth(3)))
                    .isFalse();
            assertThat(Game.numbersFit(new FirstTicket(0), new PackSize(1000), new TicketWidth(3)))
                    .isTrue();
        }
    }
}
