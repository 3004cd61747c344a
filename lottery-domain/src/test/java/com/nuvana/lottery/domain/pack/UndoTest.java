package com.nuvana.lottery.domain.pack;

import static com.nuvana.lottery.domain.Fixtures.BIN_7;
import static com.nuvana.lottery.domain.Fixtures.BIN_8;
import static com.nuvana.lottery.domain.Fixtures.FIVE_DOLLARS;
import static com.nuvana.lottery.domain.Fixtures.TODAY;
import static com.nuvana.lottery.domain.Fixtures.TOMORROW;
import static com.nuvana.lottery.domain.Fixtures.accepted;
import static com.nuvana.lottery.domain.Fixtures.at;
import static com.nuvana.lottery.domain.Fixtures.booking;
import static com.nuvana.lottery.domain.Fixtures.refusal;
import static com.nuvana.lottery.domain.Fixtures.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.PackFact.ActUndone;
import com.nuvana.lottery.domain.pack.PackFact.SettlementEffect;
import com.nuvana.lottery.domain.pack.PackRefusal.PackAlreadySettled;
import com.nuvana.lottery.domain.pack.PackRefusal.UndoNotPossible;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.TicketCount;
import com.nuvana.lottery.domain.ticket.TicketRange;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UndoTest {

    /** A Texas pack received, activated and counted to 20, today. */
    private static Ledger countedTo20() {
        return activated().onSale(pack -> pack.count(at(20), CountOccasion.SPOT, booking(3)));
    }

    private static Ledger activated() {
        Ledger ledger = Ledger.of(PackEntry.receive(sealed(), new Act.Received(Optional.empty()), booking(1)));
        return ledger.book(new ReceivedPack(sealed()).activate(Opening.of(BIN_7, Direction.UP), booking(2)));
    }

    private static Ledger soldOut() {
        return countedTo20().onSale(pack -> pack.deplete(DepletionReason.SOLD_OUT_MANUAL, booking(4)));
    }

    @Nested
    class OfASoldOutPack {

        private final Ledger ledger = soldOut();
        private final PackChange<Pack> undone = accepted(ledger.undo(TODAY, booking(9)));

        @Test
        void puts_it_back_on_sale_in_its_bin_at_its_position() {
            assertThat(undone.next()).isEqualTo(countedTo20().present());
        }

        @Test
        void books_the_exact_way_back_and_points_at_the_act() {
            assertThat(undone.last().tickets()).isEqualTo(new TicketRange(at(75), at(20)));
            assertThat(undone.last().act())
                    .isEqualTo(new Act.Undone(ledger.latest().id(), PackStatus.ACTIVE));
            assertThat(undone.last().amount()).isEqualTo(new Money(-27_500));
        }

        @Test
        void is_booked_at_the_price_of_the_act() {
            var later = accepted(ledger.undo(TODAY, booking(9, TODAY, new Money(700))));

            assertThat(later.last().price()).isEqualTo(FIVE_DOLLARS);
        }

        @Test
        void tells_state_and_bin_after_it() {
            assertThat(undone.facts())
                    .containsExactly(new ActUndone(
                            undone.next().strip(),
                            undone.last(),
                            PackStatus.ACTIVE,
                            Optional.of(BIN_7),
                            SettlementEffect.KEPT));
        }

        @Test
        void followed_by_the_same_act_is_as_never_undone() {
            Ledger again = soldOut().undone(TODAY, booking(9));
            again.onSale(pack -> pack.deplete(DepletionReason.SOLD_OUT_MANUAL, booking(4)));

            assertThat(again.present()).isEqualTo(ledger.present());
        }
    }

    @Nested
    class OfTheOtherUndoableActs {

        @Test
        void an_activation_leaves_the_pack_in_stock_without_the_direction_it_chose() {
            var undone = accepted(activated().undo(TODAY, booking(9)));

            assertThat(undone.next()).isEqualTo(new ReceivedPack(sealed()));
            assertThat(undone.last().tickets()).isEqualTo(new TicketRange(at(0), at(0)));
            assertThat(undone.facts())
                    .containsExactly(new ActUndone(
                            sealed(), undone.last(), PackStatus.RECEIVED, Optional.empty(), SettlementEffect.KEPT));
        }

        @Test
        void a_return_takes_back_what_it_booked() {
            Ledger ledger = countedTo20()
                    .onSale(pack ->
                            pack.returnToDistributor(at(25), ReturnReason.DAMAGED, TicketCount.NONE, booking(4)));

            var undone = accepted(ledger.undo(TODAY, booking(9)));

            assertThat(undone.next()).isEqualTo(countedTo20().present());
            assertThat(undone.last().tickets()).isEqualTo(new TicketRange(at(25), at(20)));
        }

        @Test
        void a_report_that_it_is_missing_takes_back_what_it_booked() {
            Ledger ledger = countedTo20()
                    .onSale(pack ->
                            pack.reportMissing(at(30), new Loss(MissingKind.LOST, Optional.empty()), booking(4)));

            var undone = accepted(ledger.undo(TODAY, booking(9)));

            assertThat(undone.next()).isEqualTo(countedTo20().present());
            assertThat(undone.last().tickets()).isEqualTo(new TicketRange(at(30), at(20)));
        }

        @Test
        void each_of_them_in_turn_down_to_the_entry() {
            Ledger ledger = activated().onSale(pack -> pack.deplete(DepletionReason.SOLD_OUT_MANUAL, booking(3)));

            ledger.undone(TODAY, booking(8)).undone(TODAY, booking(9));

            assertThat(ledger.present()).isEqualTo(new ReceivedPack(sealed()));
            assertThat(refusal(ledger.undo(TODAY, booking(10))))
                    .isEqualTo(new UndoNotPossible(
                            sealed().key(), UndoObstacle.NOTHING_TO_UNDO, Optional.of(MovementKind.RECEIVED)));
        }
    }

    @Nested
    class IsRefused {

        @Test
        void for_an_act_of_another_day() {
            assertThat(refusal(soldOut().undo(TOMORROW, booking(9))))
                    .isEqualTo(new UndoNotPossible(
                            sealed().key(), UndoObstacle.OTHER_DAY, Optional.of(MovementKind.DEPLETED)));
        }

        @Test
        void for_a_count() {
            assertThat(refusal(countedTo20().undo(TODAY, booking(9))))
                    .isEqualTo(new UndoNotPossible(
                            sealed().key(), UndoObstacle.NOT_UNDOABLE, Optional.of(MovementKind.COUNTED)));
        }

        @Test
        void for_a_move() {
            Ledger moved = activated().onSale(pack -> pack.moveTo(BIN_8, booking(3)));

            assertThat(refusal(moved.undo(TODAY, booking(9)))).isEqualTo(notUndoable(MovementKind.MOVED));
        }

        @Test
        void for_a_pack_back_in_stock() {
            Ledger restocked = countedTo20().onSale(pack -> pack.backToStock(at(20), booking(4)));

            assertThat(refusal(restocked.undo(TODAY, booking(9)))).isEqualTo(notUndoable(MovementKind.RESTOCKED));
        }

        @Test
        void for_a_recovery_and_for_a_write_off() {
            Ledger lost = countedTo20();
            var missing = lost.active().reportMissing(at(20), new Loss(MissingKind.LOST, Optional.empty()), booking(4));
            Ledger recovered = countedTo20().book(missing);
            recovered.book(missing.next().recover(at(20), new Act.Recovered(Optional.empty()), booking(5)));
            lost.book(missing).book(accepted(missing.next().writeOff(booking(5))));

            assertThat(refusal(recovered.undo(TODAY, booking(9)))).isEqualTo(notUndoable(MovementKind.RECOVERED));
            assertThat(refusal(lost.undo(TODAY, booking(9)))).isEqualTo(notUndoable(MovementKind.WRITTEN_OFF));
        }

        @Test
        void for_a_correction() {
            Ledger ledger = countedTo20();
            ledger.corrected(ledger.latest(), 15, booking(4));

            assertThat(refusal(ledger.undo(TODAY, booking(9)))).isEqualTo(notUndoable(MovementKind.CORRECTED));
        }

        @Test
        void for_a_pack_that_was_only_received() {
            Ledger ledger = Ledger.of(PackEntry.receive(sealed(), new Act.Received(Optional.empty()), booking(1)));

            assertThat(refusal(ledger.undo(TODAY, booking(9))))
                    .isEqualTo(new UndoNotPossible(
                            sealed().key(), UndoObstacle.NOTHING_TO_UNDO, Optional.of(MovementKind.RECEIVED)));
        }

        @Test
        void for_what_was_undone_before() {
            Ledger ledger = soldOut().undone(TODAY, booking(9));

            assertThat(refusal(ledger.undo(TODAY, booking(10)))).isEqualTo(notUndoable(MovementKind.COUNTED));
        }

        private UndoNotPossible notUndoable(MovementKind latest) {
            return new UndoNotPossible(sealed().key(), UndoObstacle.NOT_UNDOABLE, Optional.of(latest));
        }
    }

    @Nested
    class OfASettledPack {

        private Ledger settled(Ledger ledger, SettlementCause cause, int number) {
            return ledger.book(ledger.present()
                    .<PackChange<?>>fold(
                            received -> bug(),
                            active -> accepted(active.settle(cause, booking(number))),
                            depleted -> accepted(depleted.settle(cause, booking(number))),
                            returned -> bug(),
                            missing -> bug()));
        }

        private PackChange<?> bug() {
            throw new AssertionError("cannot be settled");
        }

        @Test
        void withdraws_the_settlement_that_the_depletion_caused() {
            Ledger ledger = settled(soldOut(), SettlementCause.SOLD_OUT, 5);

            var undone = accepted(ledger.undo(TODAY, booking(9)));

            assertThat(undone.next()).isEqualTo(countedTo20().present());
            assertThat(effectOf(undone)).isEqualTo(SettlementEffect.WITHDRAWN);
        }

        @Test
        void withdraws_the_settlement_that_the_activation_caused() {
            Ledger ledger = settled(activated(), SettlementCause.ON_ACTIVATION, 5);

            var undone = accepted(ledger.undo(TODAY, booking(9)));

            assertThat(undone.next()).isEqualTo(new ReceivedPack(sealed()));
            assertThat(effectOf(undone)).isEqualTo(SettlementEffect.WITHDRAWN);
        }

        @ParameterizedTest
        @EnumSource(names = {"MANUAL", "RULE"})
        void keeps_a_settlement_of_a_sold_out_pack_for_another_cause(SettlementCause cause) {
            Ledger ledger = settled(soldOut(), cause, 5);
            Settlement settlement = ledger.present().strip().settlement();

            var undone = accepted(ledger.undo(TODAY, booking(9)));

            assertThat(undone.next().strip().settlement()).isEqualTo(settlement);
            assertThat(PackStatus.of(undone.next())).isEqualTo(PackStatus.ACTIVE);
            assertThat(effectOf(undone)).isEqualTo(SettlementEffect.KEPT);
        }

        @Test
        void keeps_a_settlement_older_than_the_depletion() {
            Ledger ledger = settled(activated(), SettlementCause.ON_ACTIVATION, 5)
                    .onSale(pack -> pack.deplete(DepletionReason.REPLACED, booking(6)));
            Settlement settlement = ledger.present().strip().settlement();

            var undone = accepted(ledger.undo(TODAY, booking(9)));

            assertThat(undone.next().strip().settlement()).isEqualTo(settlement);
            assertThat(effectOf(undone)).isEqualTo(SettlementEffect.KEPT);
        }

        @ParameterizedTest
        @EnumSource(names = {"MANUAL", "RULE"})
        void refuses_an_activation_settled_otherwise(SettlementCause cause) {
            Ledger ledger = settled(activated(), cause, 5);

            assertThat(refusal(ledger.undo(TODAY, booking(9))))
                    .isEqualTo(new PackAlreadySettled(
                            sealed().key(), booking(5).on().at(), cause));
        }

        @Test
        void lets_a_later_activation_go_and_keeps_the_older_settlement() {
            Ledger ledger =
                    settled(activated(), SettlementCause.MANUAL, 3).onSale(pack -> pack.backToStock(at(0), booking(4)));
            Pack inStock = ledger.present();
            ledger.book(new ReceivedPack(inStock.strip()).activate(Opening.of(BIN_8, Direction.UP), booking(5)));

            var undone = accepted(ledger.undo(TODAY, booking(9)));

            assertThat(undone.next()).isEqualTo(inStock);
            assertThat(effectOf(undone)).isEqualTo(SettlementEffect.KEPT);
        }

        private SettlementEffect effectOf(PackChange<Pack> undone) {
            return undone.facts().get(0).fold(new UndoneSettlement());
        }
    }

    @Nested
    class OfAnOnboarding {

        private Ledger onboarded(int face) {
            return Ledger.of(
                    PackEntry.onboard(sealed(), at(face), Opening.of(BIN_7, Direction.UP), booking(1), booking(2)));
        }

        @Test
        void leaves_the_pack_in_stock_at_its_entry_position() {
            var undone = accepted(onboarded(45).undo(TODAY, booking(9)));

            assertThat(PackStatus.of(undone.next())).isEqualTo(PackStatus.RECEIVED);
            assertThat(undone.next().position()).isEqualTo(at(45));
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 10, 60})
        void lets_it_be_onboarded_again_at_another_face(int face) {
            Ledger ledger = onboarded(45).undone(TODAY, booking(9));
            assertThat(ledger.history().neverMovedATicket()).isTrue();

            ledger.book(PackEntry.onboard(
                    ledger.present().strip(), at(face), Opening.of(BIN_8, Direction.DOWN), booking(10), booking(11)));

            assertThat(ledger.history().pack()).contains(ledger.present());
            assertThat(ledger.present().position()).isEqualTo(at(face));
            assertThat(ledger.active().numbering().direction()).isEqualTo(Direction.DOWN);
        }

        @Test
        void goes_no_further_than_the_entry() {
            Ledger ledger = onboarded(45).undone(TODAY, booking(9));

            assertThat(refusal(ledger.undo(TODAY, booking(10))).code()).isEqualTo("UNDO_NOT_POSSIBLE");
        }
    }
}
