package com.nuvana.lottery.domain.pack;

import static com.nuvana.lottery.domain.Fixtures.BIN_7;
import static com.nuvana.lottery.domain.Fixtures.BIN_8;
import static com.nuvana.lottery.domain.Fixtures.CASHIER;
import static com.nuvana.lottery.domain.Fixtures.accepted;
import static com.nuvana.lottery.domain.Fixtures.at;
import static com.nuvana.lottery.domain.Fixtures.booking;
import static com.nuvana.lottery.domain.Fixtures.inStock;
import static com.nuvana.lottery.domain.Fixtures.movementId;
import static com.nuvana.lottery.domain.Fixtures.sealed;
import static com.nuvana.lottery.domain.Fixtures.strip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.TicketCount;
import com.nuvana.lottery.domain.ticket.TicketRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PackHistoryTest {

    private static Ledger received() {
        return Ledger.of(PackEntry.receive(sealed(), new Act.Received(Optional.empty()), booking(1)));
    }

    private static Ledger onSale() {
        return received().book(new ReceivedPack(sealed()).activate(Opening.of(BIN_7, Direction.UP), booking(2)));
    }

    private static Movement movement(int number, int from, int to, Act act) {
        return booking(number).of(sealed(), new TicketRange(at(from), at(to)), act);
    }

    @Nested
    class Replaying {

        @Test
        void nothing_is_no_pack() {
            assertThat(PackHistory.of(sealed(), List.of()).pack()).isEmpty();
        }

        @Test
        void needs_only_what_never_changes_of_the_strip() {
            Ledger ledger = onSale().onSale(pack -> pack.count(at(20), CountOccasion.SPOT, booking(3)));

            assertThat(PackHistory.of(sealed(), ledger.movements()).pack()).contains(ledger.present());
            assertThat(PackHistory.of(ledger.present().strip(), ledger.movements())
                            .pack())
                    .contains(ledger.present());
        }

        @Test
        void a_life_with_every_ordinary_act_gives_the_present_pack() {
            Ledger ledger = onSale().onSale(pack -> accepted(pack.settle(SettlementCause.ON_ACTIVATION, booking(3))))
                    .onSale(pack -> pack.count(at(12), CountOccasion.SPOT, booking(4)))
                    .onSale(pack -> pack.moveTo(BIN_8, booking(5)))
                    .onSale(pack ->
                            pack.reportMissing(at(15), new Loss(MissingKind.STOLEN, Optional.empty()), booking(6)));
            var missing = new MissingPack(
                    ledger.present().strip(),
                    MissingKind.STOLEN,
                    Optional.empty(),
                    booking(6).on().at(),
                    Optional.empty());
            var lost = accepted(missing.writeOff(booking(7)));
            ledger.book(lost);

            assertThat(ledger.history().pack()).contains(ledger.present());

            ledger.book(lost.next().recover(at(16), new Act.Recovered(Optional.empty()), booking(8)));

            assertThat(ledger.history().pack()).contains(ledger.present());
        }

        @Test
        void a_pack_without_direction_recovered_at_its_face_gives_the_direction_it_was_read_in() {
            var missing =
                    new ReceivedPack(sealed()).reportMissing(new Loss(MissingKind.LOST, Optional.empty()), booking(2));
            Ledger ledger = received()
                    .book(missing)
                    .book(missing.next().recover(at(4), new Act.Recovered(Optional.of(Direction.DOWN)), booking(3)));

            assertThat(ledger.history().pack()).contains(ledger.present());
        }

        @Test
        void a_movement_before_any_entry_is_a_bug_and_names_it() {
            Movement count = movement(3, 0, 5, new Act.Counted(CountOccasion.SPOT));

            assertThatIllegalStateException()
                    .isThrownBy(() -> PackHistory.of(sealed(), List.of(count)))
                    .withMessageContaining(movementId(3).toString());
        }

        @Test
        void an_undo_of_an_unknown_movement_is_a_bug_and_names_it() {
            Movement undo = movement(3, 0, 0, new Act.Undone(movementId(99), PackStatus.RECEIVED));
            List<Movement> movements = List.of(received().latest(), undo);

            assertThatIllegalStateException()
                    .isThrownBy(() -> PackHistory.of(sealed(), movements))
                    .withMessageContaining(movementId(99).toString());
        }
    }

    @Nested
    class TheCloudsWord {

        private Pack after(Act.CloudStatus word) {
            Ledger ledger = onSale().onSale(pack -> pack.count(at(12), CountOccasion.SPOT, booking(3)));
            Movement movement = booking(4).of(ledger.present().strip(), TicketRange.standing(at(12)), word);
            List<Movement> movements = new ArrayList<>(ledger.movements());
            movements.add(movement);
            return PackHistory.of(sealed(), movements).pack().orElseThrow();
        }

        @ParameterizedTest
        @EnumSource
        void changes_the_state_and_keeps_position_and_direction(PackStatus status) {
            Pack pack = after(new Act.CloudStatus(status, Optional.of(BIN_8)));

            assertThat(PackStatus.of(pack)).isEqualTo(status);
            assertThat(pack.strip()).isEqualTo(strip(75, 1, Optional.of(Direction.UP), 12));
        }

        @Test
        void of_a_sold_out_pack_below_n_leaves_tickets_unaccounted() {
            Pack pack = after(new Act.CloudStatus(PackStatus.DEPLETED, Optional.empty()));

            assertThat(pack.strip().remaining()).isEqualTo(new TicketCount(63));
        }

        @Test
        void that_it_is_on_sale_names_the_bin() {
            Pack pack = after(new Act.CloudStatus(PackStatus.ACTIVE, Optional.of(BIN_8)));

            assertThat(pack)
                    .isEqualTo(new ActivePack(
                            strip(75, 1, Optional.of(Direction.UP), 12),
                            BIN_8,
                            booking(4).on().at(),
                            CASHIER.id()));
        }
    }

    @Nested
    class TheLatestAct {

        @Test
        void passes_over_settlements_undos_and_what_they_took_back() {
            Ledger ledger = onSale();
            Movement activation = ledger.latest();
            ledger.onSale(pack -> pack.deplete(DepletionReason.SOLD_OUT_MANUAL, booking(3)))
                    .undone(booking(4).on().day(), booking(4))
                    .onSale(pack -> accepted(pack.settle(SettlementCause.MANUAL, booking(5))));

            assertThat(ledger.history().latestAct()).contains(activation);
        }

        @Test
        void of_no_movements_is_none() {
            assertThat(PackHistory.of(sealed(), List.of()).latestAct()).isEmpty();
        }

        @Test
        void is_found_by_its_id_like_any_movement() {
            Ledger ledger = onSale();

            assertThat(ledger.history().find(ledger.latest().id())).contains(ledger.latest());
            assertThat(ledger.history().find(movementId(99))).isEmpty();
        }
    }

    @Nested
    class NeverHavingMovedATicket {

        @Test
        void holds_after_an_undone_activation() {
            Ledger ledger = onSale().undone(booking(3).on().day(), booking(3));

            assertThat(ledger.history().neverMovedATicket()).isTrue();
        }

        @Test
        void does_not_come_back_with_a_compensation() {
            Ledger ledger = onSale().onSale(pack -> pack.count(at(5), CountOccasion.SPOT, booking(3)));
            ledger.corrected(ledger.latest(), 0, booking(4)).onSale(pack -> pack.backToStock(at(0), booking(5)));

            assertThat(ledger.present()).isEqualTo(inStock(75, 1, Optional.of(Direction.UP), 0));
            assertThat(ledger.history().neverMovedATicket()).isFalse();
        }
    }

    @Nested
    class WhatAnActSaysOfItself {

        private final List<Act> acts = List.of(
                new Act.Received(Optional.empty()),
                new Act.Onboarded(Direction.UP),
                new Act.Activated(BIN_7, Direction.UP),
                new Act.Counted(CountOccasion.SPOT),
                new Act.Depleted(DepletionReason.REPLACED, BIN_7),
                new Act.Returned(ReturnReason.DAMAGED, Optional.empty()),
                new Act.Moved(BIN_7, BIN_8),
                new Act.Restocked(BIN_7),
                new Act.ReportedMissing(MissingKind.LOST, Optional.empty(), Optional.empty()),
                new Act.Recovered(Optional.empty()),
                new Act.WrittenOff(Money.ZERO),
                new Act.Settled(SettlementCause.MANUAL, Money.ZERO),
                new Act.Undone(movementId(1), PackStatus.RECEIVED),
                new Act.Corrected(movementId(2)),
                new Act.CloudStatus(PackStatus.RECEIVED, Optional.empty()));

        @Test
        void is_its_kind() {
            assertThat(acts).extracting(Act::kind).containsExactly(MovementKind.values());
        }

        @Test
        void is_the_movement_it_compensates_only_for_an_undo_and_a_correction() {
            assertThat(acts.stream().map(act -> act.fold(new Compensated())).flatMap(Optional::stream))
                    .containsExactly(movementId(1), movementId(2));
        }

        @Test
        void is_that_it_puts_on_sale_only_for_an_activation() {
            assertThat(acts.stream().filter(act -> act.fold(new PutsOnSale())).map(Act::kind))
                    .containsExactly(MovementKind.ACTIVATED);
        }

        @Test
        void is_that_it_books_a_close_line_only_for_a_decision_of_the_close() {
            var closing = Stream.of(
                    new Act.Counted(CountOccasion.DAY_CLOSE),
                    new Act.Depleted(DepletionReason.SOLD_OUT_AT_CLOSE, BIN_7));

            assertThat(acts)
                    .noneMatch(act -> PackHistoryTest.movement(1, 0, 0, act).isCloseLine());
            assertThat(closing)
                    .allMatch(act -> PackHistoryTest.movement(1, 0, 0, act).isCloseLine());
        }

        @Test
        void is_that_it_puts_on_sale_for_an_undo_or_the_clouds_word_that_ends_on_sale() {
            assertThat(new Act.Undone(movementId(1), PackStatus.ACTIVE).<Boolean>fold(new PutsOnSale()))
                    .isTrue();
            assertThat(new Act.CloudStatus(PackStatus.ACTIVE, Optional.of(BIN_7)).<Boolean>fold(new PutsOnSale()))
                    .isTrue();
        }
    }
}
