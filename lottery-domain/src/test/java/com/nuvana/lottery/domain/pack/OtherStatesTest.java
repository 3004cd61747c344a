package com.nuvana.lottery.domain.pack;

import static com.nuvana.lottery.domain.Fixtures.BIN_8;
import static com.nuvana.lottery.domain.Fixtures.CASHIER;
import static com.nuvana.lottery.domain.Fixtures.FIVE_DOLLARS;
import static com.nuvana.lottery.domain.Fixtures.NOON;
import static com.nuvana.lottery.domain.Fixtures.TODAY;
import static com.nuvana.lottery.domain.Fixtures.accepted;
import static com.nuvana.lottery.domain.Fixtures.at;
import static com.nuvana.lottery.domain.Fixtures.booking;
import static com.nuvana.lottery.domain.Fixtures.inStock;
import static com.nuvana.lottery.domain.Fixtures.onSaleAt;
import static com.nuvana.lottery.domain.Fixtures.refusal;
import static com.nuvana.lottery.domain.Fixtures.sealed;
import static com.nuvana.lottery.domain.Fixtures.strip;
import static com.nuvana.lottery.domain.Fixtures.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.PackRefusal.PackAlreadySettled;
import com.nuvana.lottery.domain.pack.PackRefusal.PackWrongState;
import com.nuvana.lottery.domain.store.Note;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.TicketCount;
import com.nuvana.lottery.domain.ticket.TicketRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Missing packs, settlement in the states that know it, and what all states share. */
class OtherStatesTest {

    private static MissingPack missing(int gone, Optional<WriteOff> writeOff) {
        return new MissingPack(
                strip(75, 1, Optional.of(Direction.UP), gone), MissingKind.LOST, Optional.empty(), NOON, writeOff);
    }

    @Nested
    class RecoveringAMissingPack {

        @Test
        void untouched_since_puts_it_in_stock_where_it_stood() {
            var change = missing(30, Optional.empty()).recover(at(30), new Act.Recovered(Optional.empty()), booking(1));

            assertThat(change.next()).isEqualTo(inStock(75, 1, Optional.of(Direction.UP), 30));
            assertThat(change.last().act()).isEqualTo(new Act.Recovered(Optional.empty()));
            assertThat(change.last().tickets().sold()).isEqualTo(TicketCount.NONE);
        }

        @Test
        void counts_tickets_gone_meanwhile_as_sold() {
            var change = missing(30, Optional.empty()).recover(at(34), new Act.Recovered(Optional.empty()), booking(1));

            assertThat(change.last().tickets()).isEqualTo(new TicketRange(at(30), at(34)));
            assertThat(change.last().amount()).isEqualTo(new Money(2_000));
            assertThat(change.facts())
                    .containsExactly(new PackFact.PackRecovered(change.next().strip(), change.last()));
        }

        @Test
        void withdraws_a_write_off() {
            var written = missing(30, Optional.of(new WriteOff(new Money(22_500), NOON)));

            var change = written.recover(at(30), new Act.Recovered(Optional.empty()), booking(1));

            assertThat(change.next()).isEqualTo(inStock(75, 1, Optional.of(Direction.UP), 30));
        }

        @Test
        void keeps_the_direction_in_which_a_pack_without_one_was_read() {
            var sealed = new MissingPack(sealed(), MissingKind.LOST, Optional.empty(), NOON, Optional.empty());

            var change = sealed.recover(at(4), new Act.Recovered(Optional.of(Direction.DOWN)), booking(1));

            assertThat(change.next().strip().direction()).contains(Direction.DOWN);
        }

        @Test
        void keeps_the_direction_of_a_pack_of_which_tickets_are_gone() {
            var recovered = new Act.Recovered(Optional.of(Direction.DOWN));

            var change = missing(30, Optional.empty()).recover(at(34), recovered, booking(1));

            assertThat(change.next().strip().direction()).contains(Direction.UP);
        }

        @Test
        void untouched_leaves_a_pack_without_direction_without_one() {
            var sealed = new MissingPack(sealed(), MissingKind.LOST, Optional.empty(), NOON, Optional.empty());

            var change = sealed.recover(at(0), new Act.Recovered(Optional.empty()), booking(1));

            assertThat(change.next()).isEqualTo(new ReceivedPack(sealed()));
        }
    }

    @Nested
    class FindingAMissingPack {

        private final MissingPack sealed =
                new MissingPack(sealed(), MissingKind.LOST, Optional.empty(), NOON, Optional.empty());
        private final Recovery untouched = new Recovery(at(0), Optional.empty());

        private Reading face(String number) {
            return new Reading.Face(ticket(number));
        }

        @Test
        void with_the_first_ticket_of_either_end_chooses_no_end() {
            assertThat(accepted(sealed.found(face("001")))).isEqualTo(untouched);
            assertThat(accepted(sealed.found(face("075")))).isEqualTo(untouched);
            assertThat(accepted(sealed.found(new Reading.LastKnown()))).isEqualTo(untouched);
        }

        @Test
        void with_another_ticket_needs_its_end_where_none_was_chosen() {
            assertThat(refusal(sealed.found(face("070"))).code()).isEqualTo("GAME_NUMBERING_UNKNOWN");
            assertThat(refusal(sealed.found(face("076"))).code()).isEqualTo("SERIAL_ABOVE_LAST");
            assertThat(accepted(sealed.found(face("070"), Direction.DOWN)))
                    .isEqualTo(new Recovery(at(5), Optional.of(Direction.DOWN)));
            assertThat(accepted(sealed.found(face("075"), Direction.UP)))
                    .isEqualTo(new Recovery(at(74), Optional.of(Direction.UP)));
        }

        @Test
        void with_the_other_end_in_front_is_asked_about_where_one_was_chosen() {
            var missing = missing(0, Optional.empty());

            assertThat(refusal(missing.found(face("075"))))
                    .isEqualTo(new PackRefusal.OpeningSerialMismatch(
                            missing.key(), Optional.of(ticket("001")), ticket("075"), PackRefusal.OtherEnd.YES));
            assertThat(accepted(missing.found(face("075"), Direction.DOWN)))
                    .isEqualTo(new Recovery(at(0), Optional.of(Direction.DOWN)));
        }

        @Test
        void turned_is_sold_from_its_other_end_from_then_on() {
            var change = missing(0, Optional.empty())
                    .recover(at(0), new Act.Recovered(Optional.of(Direction.DOWN)), booking(1));

            assertThat(change.next()).isEqualTo(inStock(75, 1, Optional.of(Direction.DOWN), 0));
        }

        @Test
        void cannot_turn_a_pack_of_which_tickets_are_gone() {
            var missing = missing(30, Optional.empty());

            assertThat(refusal(missing.found(face("034"), Direction.DOWN)).code())
                    .isEqualTo("DIRECTION_FROZEN");
            assertThat(accepted(missing.found(face("034")))).isEqualTo(new Recovery(at(33), Optional.empty()));
            assertThat(refusal(missing.found(face("030"))).code()).isEqualTo("SERIAL_BELOW_START");
        }
    }

    @Nested
    class WritingOffAMissingPack {

        @Test
        void accepts_the_loss_of_what_is_left_at_its_price() {
            var change = accepted(missing(30, Optional.empty()).writeOff(booking(1)));

            var loss = new WriteOff(new Money(22_500), booking(1).on().at());
            assertThat(change.next()).isEqualTo(missing(30, Optional.of(loss)));
            assertThat(change.last().act()).isEqualTo(new Act.WrittenOff(new Money(22_500)));
        }

        @Test
        void sells_nothing() {
            var change = accepted(missing(30, Optional.empty()).writeOff(booking(1)));

            assertThat(change.last().tickets()).isEqualTo(new TicketRange(at(30), at(30)));
            assertThat(change.last().amount()).isEqualTo(Money.ZERO);
            assertThat(change.facts())
                    .containsExactly(new PackFact.PackWrittenOff(change.next().strip(), change.last()));
        }

        @Test
        void twice_is_refused() {
            var written = missing(30, Optional.of(new WriteOff(new Money(22_500), NOON)));

            assertThat(refusal(written.writeOff(booking(1))))
                    .isEqualTo(new PackWrongState(written.key(), PackStatus.MISSING, List.of(), at(30)));
        }
    }

    @Nested
    class Settling {

        private final DepletedPack depleted = onSaleAt(20)
                .deplete(DepletionReason.SOLD_OUT_MANUAL, booking(1))
                .next();

        @ParameterizedTest
        @EnumSource
        void an_active_pack_charges_n_times_the_price_for_any_cause(SettlementCause cause) {
            var change = accepted(onSaleAt(20).settle(cause, booking(2)));

            var settled = new Settlement.Settled(
                    cause, new Money(37_500), CASHIER.id(), booking(2).on().at());
            assertThat(change.next().strip().settlement()).isEqualTo(settled);
            assertThat(change.last().act()).isEqualTo(new Act.Settled(cause, new Money(37_500)));
            assertThat(change.last().tickets()).isEqualTo(new TicketRange(at(20), at(20)));
        }

        @Test
        void changes_neither_state_nor_bin_nor_position() {
            var pack = onSaleAt(20);

            var change = accepted(pack.settle(SettlementCause.MANUAL, booking(2)));

            assertThat(change.next().with(pack.strip())).isEqualTo(pack);
            assertThat(change.facts())
                    .containsExactly(new PackFact.PackSettled(change.next().strip(), change.last()));
        }

        @Test
        void a_sold_out_pack_leaves_it_sold_out() {
            var change = accepted(depleted.settle(SettlementCause.SOLD_OUT, booking(2)));

            assertThat(change.next().with(depleted.strip())).isEqualTo(depleted);
            assertThat(change.last().tickets()).isEqualTo(new TicketRange(at(75), at(75)));
        }

        @Test
        void an_active_pack_twice_is_refused_and_names_the_first_time() {
            var once = accepted(onSaleAt(20).settle(SettlementCause.RULE, booking(2)))
                    .next();

            assertThat(refusal(once.settle(SettlementCause.MANUAL, booking(3))))
                    .isEqualTo(
                            new PackAlreadySettled(once.key(), booking(2).on().at(), SettlementCause.RULE));
        }

        @Test
        void a_pack_settled_on_activation_again_when_sold_out_is_refused() {
            var settled = accepted(onSaleAt(20).settle(SettlementCause.ON_ACTIVATION, booking(2)))
                    .next();
            var soldOut = settled.deplete(DepletionReason.REPLACED, booking(3)).next();

            assertThat(refusal(soldOut.settle(SettlementCause.SOLD_OUT, booking(4))))
                    .isEqualTo(new PackAlreadySettled(
                            settled.key(), booking(2).on().at(), SettlementCause.ON_ACTIVATION));
        }

        @Test
        void survives_selling_moving_and_returning() {
            var settled = accepted(onSaleAt(20).settle(SettlementCause.MANUAL, booking(2)))
                    .next();

            var returned = settled.count(at(30), CountOccasion.SPOT, booking(3))
                    .and(counted -> counted.moveTo(BIN_8, booking(4)))
                    .and(moved ->
                            moved.returnToDistributor(at(30), ReturnReason.DAMAGED, TicketCount.NONE, booking(5)));

            assertThat(returned.next().strip().settlement())
                    .isEqualTo(settled.strip().settlement());
        }
    }

    @Nested
    class EveryState {

        private final ReceivedPack received = inStock(75, 1, Optional.of(Direction.UP), 20);
        private final ActivePack active = onSaleAt(20);
        private final DepletedPack depleted =
                active.deplete(DepletionReason.REPLACED, booking(1)).next();
        private final ReturnedPack returned = active.returnToDistributor(
                        at(20), ReturnReason.DAMAGED, TicketCount.NONE, booking(1))
                .next();
        private final MissingPack missing = missing(20, Optional.empty());

        @Test
        void has_its_word() {
            assertThat(List.of(received, active, depleted, returned, missing))
                    .extracting(PackStatus::of)
                    .containsExactly(PackStatus.values());
        }

        @Test
        void keeps_what_is_its_own_on_another_strip() {
            Strip other = strip(75, 1, Optional.of(Direction.UP), 33);

            for (Pack pack : List.<Pack>of(received, active, depleted, returned, missing)) {
                Pack moved = pack.with(other);

                assertThat(moved.strip()).isEqualTo(other);
                assertThat(moved.with(pack.strip())).isEqualTo(pack);
            }
        }

        @Test
        void knows_its_id_and_key_from_its_strip() {
            for (Pack pack : List.<Pack>of(received, active, depleted, returned, missing)) {
                assertThat(pack.id()).isEqualTo(sealed().id());
                assertThat(pack.key()).isEqualTo(sealed().key());
                assertThat(pack.position()).isEqualTo(pack.strip().position());
            }
        }

        @Test
        void answers_a_wrong_act_with_its_own_state_and_the_wanted_ones() {
            var why = PackWrongState.of(depleted, PackStatus.RECEIVED, PackStatus.ACTIVE);

            assertThat(why)
                    .isEqualTo(new PackWrongState(
                            depleted.key(),
                            PackStatus.DEPLETED,
                            List.of(PackStatus.RECEIVED, PackStatus.ACTIVE),
                            at(75)));
            assertThat(why.code()).isEqualTo("PACK_WRONG_STATE");
        }
    }

    @Nested
    class AStrip {

        @Test
        void cannot_be_beyond_its_size() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> strip(75, 1, Optional.empty(), 76))
                    .withMessageContaining(sealed().key().toString());
        }

        @Test
        void has_no_numbering_until_a_direction_is_chosen() {
            assertThat(sealed().numbering()).isEmpty();
            assertThat(onSaleAt(0).strip().numbering()).isPresent();
        }
    }

    @Nested
    class AChange {

        @Test
        void without_a_movement_is_a_bug() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new PackChange<>(onSaleAt(3), List.of(), List.of()))
                    .withMessageContaining(sealed().key().toString());
        }

        @Test
        void and_the_next_one_are_one_in_order() {
            var both = onSaleAt(3)
                    .count(at(5), CountOccasion.SPOT, booking(1))
                    .and(counted -> counted.deplete(DepletionReason.SOLD_OUT_MANUAL, booking(2)));

            assertThat(both.movements())
                    .extracting(Movement::kind)
                    .containsExactly(MovementKind.COUNTED, MovementKind.DEPLETED);
            assertThat(both.facts()).extracting(PackFact::kind).containsExactly("PACK_COUNTED", "PACK_DEPLETED");
        }
    }

    @Nested
    class AMovement {

        @Test
        void that_goes_back_is_a_bug_but_for_an_undo_and_a_correction() {
            for (MovementKind kind : MovementKind.values()) {
                boolean may = kind == MovementKind.UNDONE || kind == MovementKind.CORRECTED;
                assertThat(kind.mayGoBack()).as(kind.name()).isEqualTo(may);
            }
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Movement(
                            booking(1).id(),
                            sealed().id(),
                            new TicketRange(at(5), at(4)),
                            FIVE_DOLLARS,
                            new Act.Recovered(Optional.empty()),
                            booking(1, TODAY, FIVE_DOLLARS).on(),
                            Optional.empty()))
                    .withMessageContaining("RECOVERED");
        }

        @Test
        void keeps_the_note_and_the_stamp_it_was_booked_with() {
            var note = Optional.of(new Note("torn"));
            var on = new Booking(booking(1).id(), FIVE_DOLLARS, booking(1).on(), note);

            Movement movement = onSaleAt(3).count(at(5), CountOccasion.SPOT, on).last();

            assertThat(movement.note()).isEqualTo(note);
            assertThat(movement.on()).isEqualTo(booking(1).on());
            assertThat(movement.id()).isEqualTo(booking(1).id());
            assertThat(movement.pack()).isEqualTo(sealed().id());
        }
    }

    @Test
    void an_unsettled_and_a_settled_pack_are_told_apart() {
        Settlement settled = new Settlement.Settled(SettlementCause.MANUAL, FIVE_DOLLARS, CASHIER.id(), NOON);

        assertThat(Settlement.unsettled().<String>fold(no -> "no", yes -> "yes"))
                .isEqualTo("no");
        assertThat(settled.<String>fold(no -> "no", yes -> "yes")).isEqualTo("yes");
    }

    @Test
    void outcomes_of_settling_are_outcomes_of_packs() {
        Outcome<PackChange<ActivePack>, PackRefusal> settled = onSaleAt(3).settle(SettlementCause.MANUAL, booking(1));

        assertThat(settled.map(PackChange::last).map(Movement::kind)).isEqualTo(Outcome.accepted(MovementKind.SETTLED));
    }
}
