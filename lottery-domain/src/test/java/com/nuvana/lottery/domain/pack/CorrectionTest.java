package com.nuvana.lottery.domain.pack;

import static com.nuvana.lottery.domain.Fixtures.BIN_7;
import static com.nuvana.lottery.domain.Fixtures.FIVE_DOLLARS;
import static com.nuvana.lottery.domain.Fixtures.TODAY;
import static com.nuvana.lottery.domain.Fixtures.TOMORROW;
import static com.nuvana.lottery.domain.Fixtures.accepted;
import static com.nuvana.lottery.domain.Fixtures.at;
import static com.nuvana.lottery.domain.Fixtures.booking;
import static com.nuvana.lottery.domain.Fixtures.inStock;
import static com.nuvana.lottery.domain.Fixtures.onSaleAt;
import static com.nuvana.lottery.domain.Fixtures.refusal;
import static com.nuvana.lottery.domain.Fixtures.sealed;
import static com.nuvana.lottery.domain.pack.CorrectionObstacle.ALREADY_COMPENSATED;
import static com.nuvana.lottery.domain.pack.CorrectionObstacle.NOTHING_TO_CORRECT;
import static com.nuvana.lottery.domain.pack.CorrectionObstacle.NOT_A_COUNTED_LINE;
import static com.nuvana.lottery.domain.pack.CorrectionObstacle.NOT_THE_LAST_ACT;
import static com.nuvana.lottery.domain.pack.CorrectionObstacle.OUT_OF_RANGE;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.PackRefusal.CorrectionNotPossible;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.TicketCount;
import com.nuvana.lottery.domain.ticket.TicketRange;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionTest {

    private static final Booking NOW = booking(20, TOMORROW, new Money(700));

    /** A Texas pack on sale at $5, received and activated today. */
    private static Ledger onSale() {
        return Ledger.of(PackEntry.receive(sealed(), new Act.Received(Optional.empty()), booking(1)))
                .book(new ReceivedPack(sealed()).activate(Opening.of(BIN_7, Direction.UP), booking(2)));
    }

    private static Ledger countedTo(int position) {
        return onSale().onSale(pack -> pack.count(at(position), CountOccasion.DAY_CLOSE, booking(3)));
    }

    @Nested
    class OfALine0To25ThatIsTruly15 {

        private final Ledger ledger = countedTo(25);
        private final PackChange<Pack> corrected = accepted(ledger.correct(ledger.latest(), 15, NOW));

        @Test
        void books_25_to_15_which_is_minus_10_tickets_and_minus_50_dollars() {
            assertThat(corrected.last().tickets()).isEqualTo(new TicketRange(at(25), at(15)));
            assertThat(corrected.last().tickets().sold()).isEqualTo(new TicketCount(-10));
            assertThat(corrected.last().amount()).isEqualTo(new Money(-5_000));
        }

        @Test
        void is_booked_in_the_open_day_at_the_lines_price() {
            assertThat(corrected.last().on().day()).isEqualTo(TOMORROW);
            assertThat(corrected.last().price()).isEqualTo(FIVE_DOLLARS);
        }

        @Test
        void points_at_the_line_and_leaves_it_as_it_is() {
            assertThat(corrected.last().act())
                    .isEqualTo(new Act.Corrected(ledger.latest().id()));
            assertThat(ledger.latest().tickets()).isEqualTo(new TicketRange(at(0), at(25)));
            assertThat(ledger.latest().on().day()).isEqualTo(TODAY);
        }

        @Test
        void leaves_the_pack_on_sale_in_its_bin() {
            assertThat(corrected.next())
                    .isEqualTo(ledger.active().with(onSaleAt(15).strip()));
        }

        @Test
        void tells_the_day_of_the_line() {
            assertThat(corrected.facts())
                    .containsExactly(new PackFact.LineCorrected(
                            corrected.next().strip(), corrected.last(), TODAY, PackStatus.ACTIVE));
        }
    }

    @Nested
    class OfAnEarlierLine {

        @Test
        void moves_the_present_position_by_the_difference() {
            Ledger ledger = countedTo(25).onSale(pack -> pack.count(at(40), CountOccasion.SPOT, booking(4)));

            var corrected = accepted(ledger.correct(ledger.movement(2), 15, NOW));

            assertThat(corrected.last().tickets()).isEqualTo(new TicketRange(at(40), at(30)));
        }

        @Test
        void may_add_tickets() {
            Ledger ledger = countedTo(25);

            var corrected = accepted(ledger.correct(ledger.latest(), 28, NOW));

            assertThat(corrected.last().amount()).isEqualTo(new Money(1_500));
        }

        @Test
        void back_to_0_frees_the_direction() {
            Ledger ledger = countedTo(25).onSale(pack -> pack.backToStock(at(25), booking(4)));

            ledger.corrected(ledger.movement(2), 0, NOW);

            assertThat(ledger.present()).isEqualTo(inStock(75, 1, Optional.of(Direction.UP), 0));
            assertThat(accepted(inStock(75, 1, Optional.of(Direction.UP), 0).sellableFrom(Direction.DOWN))
                            .direction())
                    .isEqualTo(Direction.DOWN);
        }

        @Test
        void of_a_missing_pack_leaves_it_missing() {
            Ledger ledger = countedTo(25)
                    .onSale(pack ->
                            pack.reportMissing(at(25), new Loss(MissingKind.LOST, Optional.empty()), booking(4)));

            ledger.corrected(ledger.movement(2), 15, NOW);

            assertThat(PackStatus.of(ledger.present())).isEqualTo(PackStatus.MISSING);
            assertThat(ledger.present().position()).isEqualTo(at(15));
        }
    }

    @Nested
    class OfTheActThatEndedAPack {

        @Test
        void takes_a_sold_out_pack_back_to_stock_at_the_right_position() {
            Ledger ledger = countedTo(25).onSale(pack -> pack.deplete(DepletionReason.SOLD_OUT_AT_CLOSE, booking(4)));

            var corrected = accepted(ledger.correct(ledger.latest(), 60, NOW));

            assertThat(corrected.next()).isEqualTo(inStock(75, 1, Optional.of(Direction.UP), 60));
            assertThat(corrected.last().tickets()).isEqualTo(new TicketRange(at(75), at(60)));
        }

        @Test
        void takes_a_returned_pack_back_to_stock_at_the_right_position() {
            Ledger ledger = countedTo(25)
                    .onSale(pack ->
                            pack.returnToDistributor(at(31), ReturnReason.DAMAGED, TicketCount.NONE, booking(4)));

            var corrected = accepted(ledger.correct(ledger.latest(), 28, NOW));

            assertThat(corrected.next()).isEqualTo(inStock(75, 1, Optional.of(Direction.UP), 28));
            assertThat(corrected.last().tickets()).isEqualTo(new TicketRange(at(31), at(28)));
        }

        @Test
        void is_still_that_act_after_a_settlement() {
            var soldOut = countedTo(25).active().deplete(DepletionReason.SOLD_OUT_MANUAL, booking(4));
            Ledger ledger = countedTo(25).book(soldOut);
            ledger.book(accepted(soldOut.next().settle(SettlementCause.MANUAL, booking(5))));

            var corrected = accepted(ledger.correct(soldOut.last(), 60, NOW));

            assertThat(corrected.next().strip().settlement())
                    .isEqualTo(ledger.present().strip().settlement());
        }
    }

    @Nested
    class IsRefused {

        @ParameterizedTest
        @ValueSource(ints = {0, 1})
        void for_a_line_that_is_no_count_depletion_or_return(int line) {
            Ledger ledger = countedTo(25);

            assertThat(refusal(ledger.correct(ledger.movement(line), 3, NOW)))
                    .isEqualTo(refused(NOT_A_COUNTED_LINE, MovementKind.COUNTED));
        }

        @Test
        void for_a_correction() {
            Ledger ledger = countedTo(25);
            ledger.corrected(ledger.latest(), 15, NOW);

            assertThat(refusal(ledger.correct(ledger.latest(), 3, NOW)))
                    .isEqualTo(refused(NOT_A_COUNTED_LINE, MovementKind.CORRECTED));
        }

        @Test
        void for_a_line_corrected_before() {
            Ledger ledger = countedTo(25);
            Movement line = ledger.latest();
            ledger.corrected(line, 15, NOW);

            assertThat(refusal(ledger.correct(line, 10, NOW)))
                    .isEqualTo(refused(ALREADY_COMPENSATED, MovementKind.CORRECTED));
        }

        @Test
        void for_a_line_that_was_undone() {
            Ledger ledger = countedTo(25).onSale(pack -> pack.deplete(DepletionReason.SOLD_OUT_MANUAL, booking(4)));
            Movement line = ledger.latest();
            ledger.undone(TODAY, booking(5));

            assertThat(refusal(ledger.correct(line, 60, NOW)))
                    .isEqualTo(refused(ALREADY_COMPENSATED, MovementKind.COUNTED));
        }

        @Test
        void for_an_earlier_line_of_a_sold_out_or_returned_pack() {
            Ledger soldOut = countedTo(25).onSale(pack -> pack.deplete(DepletionReason.SOLD_OUT_MANUAL, booking(4)));
            Ledger returned = countedTo(25)
                    .onSale(pack ->
                            pack.returnToDistributor(at(25), ReturnReason.DAMAGED, TicketCount.NONE, booking(4)));

            assertThat(refusal(soldOut.correct(soldOut.movement(2), 15, NOW)))
                    .isEqualTo(refused(NOT_THE_LAST_ACT, MovementKind.DEPLETED));
            assertThat(refusal(returned.correct(returned.movement(2), 15, NOW)))
                    .isEqualTo(refused(NOT_THE_LAST_ACT, MovementKind.RETURNED));
        }

        @Test
        void when_the_right_position_is_the_booked_one() {
            Ledger ledger = countedTo(25);

            assertThat(refusal(ledger.correct(ledger.latest(), 25, NOW)))
                    .isEqualTo(refused(NOTHING_TO_CORRECT, MovementKind.COUNTED));
        }

        @Test
        void when_it_would_leave_the_pack_below_0() {
            Ledger ledger = countedTo(25);
            Movement first = ledger.latest();
            ledger.onSale(pack -> pack.count(at(40), CountOccasion.SPOT, booking(4)));
            Movement second = ledger.latest();
            ledger.corrected(first, 5, NOW);

            assertThat(refusal(ledger.correct(second, 19, NOW)))
                    .isEqualTo(refused(OUT_OF_RANGE, MovementKind.CORRECTED));
            assertThat(accepted(ledger.correct(second, 20, NOW)).next().position())
                    .isEqualTo(at(0));
        }

        @Test
        void when_it_would_leave_the_pack_beyond_n() {
            Ledger ledger = countedTo(25).onSale(pack -> pack.count(at(60), CountOccasion.SPOT, booking(4)));

            assertThat(refusal(ledger.correct(ledger.movement(2), 41, NOW)))
                    .isEqualTo(refused(OUT_OF_RANGE, MovementKind.COUNTED));
            assertThat(accepted(ledger.correct(ledger.movement(2), 40, NOW))
                            .next()
                            .position())
                    .isEqualTo(at(75));
        }

        private CorrectionNotPossible refused(CorrectionObstacle why, MovementKind latest) {
            return new CorrectionNotPossible(sealed().key(), why, Optional.of(latest));
        }
    }
}
