package com.nuvana.lottery.domain.pack;

import static com.nuvana.lottery.domain.Fixtures.BIN_7;
import static com.nuvana.lottery.domain.Fixtures.BIN_8;
import static com.nuvana.lottery.domain.Fixtures.CASHIER;
import static com.nuvana.lottery.domain.Fixtures.accepted;
import static com.nuvana.lottery.domain.Fixtures.at;
import static com.nuvana.lottery.domain.Fixtures.booking;
import static com.nuvana.lottery.domain.Fixtures.inStock;
import static com.nuvana.lottery.domain.Fixtures.key;
import static com.nuvana.lottery.domain.Fixtures.numbering;
import static com.nuvana.lottery.domain.Fixtures.packId;
import static com.nuvana.lottery.domain.Fixtures.refusal;
import static com.nuvana.lottery.domain.Fixtures.sealed;
import static com.nuvana.lottery.domain.Fixtures.strip;
import static com.nuvana.lottery.domain.Fixtures.ticket;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.PackRefusal.DirectionFrozen;
import com.nuvana.lottery.domain.pack.PackRefusal.OpeningSerialMismatch;
import com.nuvana.lottery.domain.pack.PackRefusal.OtherEnd;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.Numbering;
import com.nuvana.lottery.domain.ticket.TicketCount;
import com.nuvana.lottery.domain.ticket.TicketRange;
import com.nuvana.lottery.domain.ticket.TicketRefusal.SerialAboveLast;
import com.nuvana.lottery.domain.ticket.TicketRefusal.SerialBelowStart;
import com.nuvana.lottery.domain.ticket.TicketRefusal.SerialMalformed;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReceivedPackTest {

    private static final Numbering UP = numbering(75, 1, Direction.UP);
    private static final Numbering DOWN = numbering(75, 1, Direction.DOWN);

    @Nested
    class Receiving {

        @Test
        void books_an_entry_from_0_to_0_with_its_delivery_reference() {
            var delivery = Optional.of(new DeliveryReference("D-100"));

            var change = PackEntry.receive(sealed(), new Act.Received(delivery), booking(1));

            assertThat(change.next()).isEqualTo(new ReceivedPack(sealed()));
            assertThat(change.last().tickets()).isEqualTo(new TicketRange(at(0), at(0)));
            assertThat(change.last().act()).isEqualTo(new Act.Received(delivery));
            assertThat(change.last().amount()).isEqualTo(Money.ZERO);
        }

        @Test
        void tells_the_cloud_once() {
            var change = PackEntry.receive(sealed(), new Act.Received(Optional.empty()), booking(1));

            assertThat(change.facts())
                    .containsExactly(new PackFact.PackReceived(sealed(), change.last(), Optional.empty()));
            assertThat(change.facts().get(0).kind()).isEqualTo("PACK_RECEIVED");
        }
    }

    @Nested
    class Onboarding {

        private final PackChange<ActivePack> change = PackEntry.onboard(
                strip(100, 0, Optional.empty(), 0), at(45), Opening.of(BIN_7, Direction.UP), booking(1), booking(2));

        @Test
        void books_an_entry_at_the_face_and_then_the_activation() {
            assertThat(change.movements())
                    .extracting(Movement::kind)
                    .containsExactly(MovementKind.ONBOARDED, MovementKind.ACTIVATED);
            assertThat(change.movements()).extracting(Movement::tickets).containsOnly(new TicketRange(at(45), at(45)));
        }

        @Test
        void puts_the_pack_on_sale_at_its_face() {
            assertThat(change.next())
                    .isEqualTo(new ActivePack(
                            strip(100, 0, Optional.of(Direction.UP), 45),
                            BIN_7,
                            booking(2).on().at(),
                            CASHIER.id()));
        }

        @Test
        void sells_nothing() {
            assertThat(change.movements()).extracting(Movement::amount).containsOnly(Money.ZERO);
        }

        @Test
        void is_one_fact_with_both_movements_and_the_occupant() {
            var occupant =
                    Optional.of(new Occupant(packId(2), key("2029", "0000002"), Occupant.Fate.REPLACED_SOLD_OUT));

            var replacing = PackEntry.onboard(
                    sealed(),
                    at(4),
                    new Opening(BIN_7, Direction.DOWN, Optional.empty(), occupant),
                    booking(1),
                    booking(2));

            assertThat(replacing.facts())
                    .containsExactly(new PackFact.PackOnboarded(
                            replacing.next().strip(),
                            replacing.movements().get(0),
                            replacing.movements().get(1),
                            occupant));
            assertThat(replacing.facts().get(0).movement()).isEqualTo(replacing.last());
        }

        @Test
        void sets_the_direction_afresh_whatever_the_pack_had() {
            var down = strip(75, 1, Optional.of(Direction.DOWN), 0);

            var again = PackEntry.onboard(down, at(10), Opening.of(BIN_7, Direction.UP), booking(1), booking(2));

            assertThat(again.next().numbering().direction()).isEqualTo(Direction.UP);
        }
    }

    @Nested
    class Activating {

        @Test
        void puts_the_pack_on_sale_in_the_bin_and_sells_nothing() {
            var change = new ReceivedPack(sealed()).activate(Opening.of(BIN_7, Direction.DOWN), booking(1));

            assertThat(change.next())
                    .isEqualTo(new ActivePack(
                            strip(75, 1, Optional.of(Direction.DOWN), 0),
                            BIN_7,
                            booking(1).on().at(),
                            CASHIER.id()));
            assertThat(change.last().act()).isEqualTo(new Act.Activated(BIN_7, Direction.DOWN));
            assertThat(change.last().tickets().sold()).isEqualTo(TicketCount.NONE);
        }

        @Test
        void goes_on_at_the_packs_own_position() {
            var restocked = inStock(75, 1, Optional.of(Direction.UP), 25);

            var change = restocked.activate(Opening.of(BIN_8, Direction.UP), booking(1));

            assertThat(change.last().tickets()).isEqualTo(new TicketRange(at(25), at(25)));
            assertThat(change.next().position()).isEqualTo(at(25));
        }

        @Test
        void tells_the_face_given_and_the_occupant() {
            var face = Optional.of(ticket("001"));
            var occupant = Optional.of(new Occupant(packId(2), key("2029", "0000002"), Occupant.Fate.BACK_TO_STOCK));

            var change =
                    new ReceivedPack(sealed()).activate(new Opening(BIN_7, Direction.UP, face, occupant), booking(1));

            assertThat(change.facts())
                    .containsExactly(new PackFact.PackActivated(change.next().strip(), change.last(), face, occupant));
        }
    }

    @Nested
    class TheDirection {

        @ParameterizedTest
        @EnumSource
        void may_be_any_while_none_is_chosen(Direction chosen) {
            assertThat(accepted(new ReceivedPack(sealed()).sellableFrom(chosen)).direction())
                    .isEqualTo(chosen);
        }

        @Test
        void may_be_turned_while_no_ticket_is_gone() {
            var up = inStock(75, 1, Optional.of(Direction.UP), 0);

            assertThat(accepted(up.sellableFrom(Direction.DOWN))).isEqualTo(DOWN);
        }

        @Test
        void is_frozen_by_the_first_ticket_gone() {
            var up = inStock(75, 1, Optional.of(Direction.UP), 1);

            assertThat(refusal(up.sellableFrom(Direction.DOWN)))
                    .isEqualTo(new DirectionFrozen(up.key(), Direction.UP, at(1)));
        }

        @Test
        void stays_allowed_when_it_is_the_packs_own() {
            var down = inStock(75, 1, Optional.of(Direction.DOWN), 20);

            assertThat(accepted(down.sellableFrom(Direction.DOWN))).isEqualTo(DOWN);
        }
    }

    @Nested
    class TheFaceAtActivation {

        private final ReceivedPack untouched = new ReceivedPack(sealed());
        private final ReceivedPack restocked = inStock(75, 1, Optional.of(Direction.UP), 25);

        @Test
        void that_is_expected_is_the_packs_position() {
            assertThat(accepted(untouched.openingFace(UP, ticket("001")))).isEqualTo(at(0));
            assertThat(accepted(restocked.openingFace(UP, ticket("026")))).isEqualTo(at(25));
        }

        @Test
        void of_the_other_end_is_refused_and_says_so() {
            assertThat(refusal(untouched.openingFace(UP, ticket("075"))))
                    .isEqualTo(new OpeningSerialMismatch(
                            untouched.key(), Optional.of(ticket("001")), ticket("075"), OtherEnd.YES));
        }

        @Test
        void of_the_other_end_is_accepted_with_that_direction() {
            assertThat(accepted(untouched.openingFace(DOWN, ticket("075")))).isEqualTo(at(0));
        }

        @Test
        void of_a_pack_of_one_ticket_has_no_other_end() {
            var single = inStock(1, 0, Optional.empty(), 0);

            assertThat(accepted(single.openingFace(numbering(1, 0, Direction.UP), ticket("000"))))
                    .isEqualTo(at(0));
        }

        @Test
        void of_the_other_end_is_only_ahead_once_tickets_are_gone() {
            assertThat(accepted(restocked.openingFace(UP, ticket("075")))).isEqualTo(at(74));
        }

        @Test
        void ahead_of_the_position_reads_as_where_it_is_ahead() {
            assertThat(accepted(untouched.openingFace(UP, ticket("004")))).isEqualTo(at(3));
        }

        @Test
        void ahead_without_approval_is_refused_as_not_the_other_end() {
            assertThat(untouched.faceAhead(UP, ticket("004")))
                    .isEqualTo(new OpeningSerialMismatch(
                            untouched.key(), Optional.of(ticket("001")), ticket("004"), OtherEnd.NO));
        }

        @Test
        void behind_the_position_is_refused_and_names_the_expected_ticket() {
            assertThat(refusal(restocked.openingFace(UP, ticket("025"))))
                    .isEqualTo(new SerialBelowStart(ticket("026"), ticket("025"), at(25)));
        }

        @Test
        void outside_the_pack_is_refused() {
            assertThat(refusal(untouched.openingFace(UP, ticket("076"))))
                    .isEqualTo(new SerialAboveLast(ticket("076"), ticket("001"), ticket("075")));
        }

        @Test
        void of_another_width_is_refused() {
            assertThat(refusal(untouched.openingFace(UP, ticket("0001")))).isEqualTo(new SerialMalformed("0001", 3));
        }
    }

    @Nested
    class LeavingStock {

        private final ReceivedPack restocked = inStock(75, 1, Optional.of(Direction.UP), 19);

        @Test
        void by_a_return_hands_back_what_is_left_at_its_own_position() {
            var change = restocked.returnToDistributor(ReturnReason.EXPIRED, new TicketCount(4), booking(1));

            assertThat(change.next())
                    .isEqualTo(new ReturnedPack(
                            restocked.strip(),
                            ReturnReason.EXPIRED,
                            booking(1).on().at()));
            assertThat(change.last().act()).isEqualTo(new Act.Returned(ReturnReason.EXPIRED, Optional.empty()));
            assertThat(change.last().tickets()).isEqualTo(new TicketRange(at(19), at(19)));
            assertThat(change.facts())
                    .containsExactly(new PackFact.PackReturned(restocked.strip(), change.last(), new TicketCount(4)));
        }

        @Test
        void as_missing_keeps_its_position() {
            var report = Optional.of(new PoliceReport("26-0001"));

            var change = restocked.reportMissing(new Loss(MissingKind.STOLEN, report), booking(1));

            assertThat(change.next())
                    .isEqualTo(new MissingPack(
                            restocked.strip(),
                            MissingKind.STOLEN,
                            report,
                            booking(1).on().at(),
                            Optional.empty()));
            assertThat(change.last().act())
                    .isEqualTo(new Act.ReportedMissing(MissingKind.STOLEN, report, Optional.empty()));
            assertThat(change.facts())
                    .isEqualTo(List.of(new PackFact.PackReportedMissing(restocked.strip(), change.last())));
        }
    }

    @Nested
    class NothingLeft {

        private final ReceivedPack empty = inStock(75, 1, Optional.of(Direction.UP), 75);

        @Test
        void is_not_sold_from_any_end() {
            assertThat(refusal(empty.sellableFrom(Direction.UP))).isEqualTo(PackRefusal.PackWrongState.of(empty));
            assertThat(refusal(empty.sellableFrom(Direction.DOWN)).code()).isEqualTo("PACK_WRONG_STATE");
        }

        @Test
        void agrees_with_its_last_ticket_sold_and_with_no_face() {
            assertThat(accepted(empty.agreeing(new LastTrace.LastSold(ticket("075")))))
                    .isEqualTo(empty);
            assertThat(refusal(empty.agreeing(new Reading.Face(ticket("075"))))).isInstanceOf(SerialBelowStart.class);
        }
    }

    @Nested
    class AReadingInTheSafe {

        private final ReceivedPack sealed = new ReceivedPack(sealed());
        private final ReceivedPack restocked = inStock(75, 1, Optional.of(Direction.UP), 25);

        @Test
        void of_either_end_agrees_with_an_untouched_pack() {
            for (String end : List.of("001", "075")) {
                assertThat(accepted(sealed.agreeing(new Reading.Face(ticket(end)))))
                        .isEqualTo(sealed);
            }
        }

        @Test
        void of_another_ticket_does_not() {
            assertThat(refusal(sealed.agreeing(new Reading.Face(ticket("031")))))
                    .isEqualTo(new OpeningSerialMismatch(sealed.key(), Optional.empty(), ticket("031"), OtherEnd.NO));
            assertThat(refusal(sealed.agreeing(new LastTrace.LastSold(ticket("001"))))
                            .code())
                    .isEqualTo("OPENING_SERIAL_MISMATCH");
        }

        @Test
        void has_to_be_the_expected_ticket_once_tickets_are_gone() {
            assertThat(accepted(restocked.agreeing(new Reading.Face(ticket("026")))))
                    .isEqualTo(restocked);
            assertThat(refusal(restocked.agreeing(new Reading.Face(ticket("027")))))
                    .isEqualTo(new OpeningSerialMismatch(
                            restocked.key(), Optional.of(ticket("026")), ticket("027"), OtherEnd.NO));
            assertThat(refusal(restocked.agreeing(new Reading.Face(ticket("025")))))
                    .isInstanceOf(SerialBelowStart.class);
        }

        @Test
        void may_be_that_the_books_stand() {
            assertThat(accepted(restocked.agreeing(new Reading.LastKnown()))).isEqualTo(restocked);
            assertThat(accepted(restocked.agreeing(new LastTrace.Read(new Reading.LastKnown()))))
                    .isEqualTo(restocked);
        }
    }
}
