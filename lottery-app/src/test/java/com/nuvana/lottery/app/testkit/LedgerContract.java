package com.nuvana.lottery.app.testkit;

import static com.nuvana.lottery.app.testkit.Fixtures.aGame;
import static com.nuvana.lottery.app.testkit.Fixtures.aReceivedPack;
import static com.nuvana.lottery.app.testkit.Fixtures.aShiftManager;
import static com.nuvana.lottery.app.testkit.Fixtures.aStoreManager;
import static com.nuvana.lottery.app.testkit.Fixtures.anActivePack;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.port.LedgerViews;
import com.nuvana.lottery.domain.day.DayTotals;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.Booking;
import com.nuvana.lottery.domain.pack.CountOccasion;
import com.nuvana.lottery.domain.pack.LedgerSequence;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.MovementId;
import com.nuvana.lottery.domain.pack.MovementKind;
import com.nuvana.lottery.domain.pack.PackChange;
import com.nuvana.lottery.domain.pack.PackHistory;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.ReceivedPack;
import com.nuvana.lottery.domain.store.ClockReading;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Note;
import com.nuvana.lottery.domain.store.ShiftId;
import com.nuvana.lottery.domain.store.Stamp;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What {@link LedgerViews} promises, for every storage. */
public abstract class LedgerContract extends StoreContract {

    @BeforeEach
    void openTheShop() {
        shop.open();
    }

    @Nested
    class TheFurthestPosition {

        @Test
        void is_untouched_while_no_pack_of_the_game_has_moved() {
            anActivePack().in(shop);

            assertThat(views().ledger().furthestOf(aGame().build().id())).isEqualTo(TicketPosition.UNTOUCHED);
        }

        @Test
        void is_that_of_any_pack_of_the_game_and_of_no_other() {
            anActivePack().countedTo(3).in(shop);
            shop.count(anActivePack().numbered("0004322").inBin(2).countedTo(7).in(shop), 9);

            assertThat(views().ledger().furthestOf(aGame().build().id())).isEqualTo(new TicketPosition(9));
            assertThat(views().ledger().furthestOf(aGame().coded("2030").build().id()))
                    .isEqualTo(TicketPosition.UNTOUCHED);
        }
    }

    @Nested
    class Movements {

        @Test
        void of_every_kind_are_in_the_walk() {
            EveryAct.in(shop);

            Set<MovementKind> kinds = shop.ledger().stream()
                    .map(booked -> booked.movement().kind())
                    .collect(Collectors.toSet());

            assertThat(kinds).isEqualTo(EnumSet.allOf(MovementKind.class));
        }

        @Test
        void are_read_back_as_they_were_recorded() {
            List<Movement> recorded = new ArrayList<>();
            EveryAct.in(shop, recorded::addAll);
            restart();

            assertThat(shop.ledger()).extracting(BookedMovement::movement).isEqualTo(recorded);
        }

        @Test
        void with_every_optional_part_are_read_back_as_they_were_recorded() {
            ActivePack pack = anActivePack().in(shop);
            Booking booking = new Booking(
                    new MovementId(ids.next()),
                    new Money(250),
                    new Stamp(
                            shop.day().id(),
                            Optional.of(new ShiftId(ids.next())),
                            aStoreManager(),
                            Optional.of(aShiftManager()),
                            EntryMethod.MANUAL,
                            time.instant().minus(Duration.ofHours(1)),
                            ClockReading.BEHIND),
                    Optional.of(new Note("“Señora” said: 'it\\'s 100% {sold}'")));
            PackChange<ActivePack> change = pack.count(new TicketPosition(3), CountOccasion.SHIFT_CLOSING, booking);

            shop.book(change);
            restart();

            assertThat(shop.ledgerOf(pack.id()).get(2).movement()).isEqualTo(change.last());
        }

        @Test
        void bear_the_key_of_their_pack_as_first_seen() {
            ReceivedPack pack =
                    aReceivedPack().of(EveryAct.shyGame()).numbered("000009").in(shop);

            assertThat(shop.ledgerOf(pack.id()))
                    .singleElement()
                    .satisfies(booked -> assertThat(booked.key().toString()).isEqualTo("0529-000009"));
        }

        @Test
        void are_found_by_their_id() {
            EveryAct.in(shop);

            assertThat(shop.ledger())
                    .allSatisfy(booked -> assertThat(
                                    views().ledger().find(booked.movement().id()))
                            .contains(booked));
        }

        @Test
        void of_an_unknown_id_are_not_found() {
            assertThat(views().ledger().find(new MovementId(ids.next()))).isEmpty();
        }
    }

    @Nested
    class Places {

        @Test
        void are_numbered_from_one_without_gaps() {
            EveryAct.in(shop);

            List<Long> places = shop.ledger().stream()
                    .map(booked -> booked.sequence().value())
                    .toList();

            assertThat(places)
                    .isEqualTo(LongStream.rangeClosed(1, places.size()).boxed().toList());
        }

        @Test
        void at_the_beginning_there_is_the_start_and_no_instant() {
            assertThat(views().ledger().last()).isEqualTo(LedgerSequence.START);
            assertThat(views().ledger().lastAt()).isEmpty();
        }

        @Test
        void the_last_is_that_of_the_latest_movement() {
            ActivePack pack = anActivePack().in(shop);
            Instant at = time.tick();
            shop.count(pack, 5);

            assertThat(views().ledger().last()).isEqualTo(new LedgerSequence(3));
            assertThat(views().ledger().lastAt()).contains(at);
        }

        @Test
        void the_last_instant_is_the_last_movements_even_when_the_clock_was_set_back() {
            ActivePack pack = anActivePack().in(shop);
            time.setBack(Duration.ofHours(1));
            Instant at = time.instant();

            shop.count(pack, 5);

            assertThat(views().ledger().lastAt()).contains(at);
        }

        @Test
        void since_a_place_the_movements_after_it_are_read_in_order() {
            ActivePack pack = anActivePack().in(shop);
            shop.count(pack, 5);

            assertThat(views().ledger().since(new LedgerSequence(1)))
                    .extracting(booked -> booked.movement().kind())
                    .containsExactly(MovementKind.ACTIVATED, MovementKind.COUNTED);
            assertThat(views().ledger().since(new LedgerSequence(3))).isEmpty();
        }
    }

    @Nested
    class OfAPack {

        @Test
        void all_movements_are_read_in_the_order_of_the_ledger() {
            ActivePack first = anActivePack().numbered("0000001").inBin(1).in(shop);
            ActivePack second = anActivePack().numbered("0000002").inBin(2).in(shop);
            ActivePack counted = shop.count(first, 5);
            shop.count(second, 3);
            shop.count(counted, 9);

            assertThat(shop.ledgerOf(first.id()))
                    .extracting(booked -> booked.movement().to().gone())
                    .containsExactly(0, 0, 5, 9);
        }

        @Test
        void that_is_unknown_there_are_none() {
            assertThat(shop.ledgerOf(new PackId(ids.next()))).isEmpty();
        }

        @Test
        void they_are_handed_out_together_when_all_are_handed_out() {
            EveryAct.in(shop);
            List<BookedMovement> handedOut = new ArrayList<>();

            views().ledger().forEachByPack(handedOut::add);

            assertThat(handedOut).containsExactlyInAnyOrderElementsOf(shop.ledger());
            Set<PackId> packs = handedOut.stream()
                    .map(booked -> booked.movement().pack())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            List<BookedMovement> grouped =
                    packs.stream().flatMap(pack -> shop.ledgerOf(pack).stream()).toList();
            assertThat(handedOut).isEqualTo(grouped);
        }
    }

    @Nested
    class TheTotalsOfADay {

        @Test
        void are_those_of_its_movements() {
            EveryAct.in(shop);

            Set<DayId> days = shop.ledger().stream()
                    .map(booked -> booked.movement().on().day())
                    .collect(Collectors.toSet());
            assertThat(days)
                    .isNotEmpty()
                    .allSatisfy(day -> assertThat(views().ledger().totals(day))
                            .isEqualTo(DayTotals.of(views().ledger().ofDay(day).stream()
                                    .map(BookedMovement::movement)
                                    .toList())));
            assertThat(days.stream()
                            .flatMap(day -> views().ledger().totals(day).kinds().stream())
                            .map(DayTotals.KindTotal::kind))
                    .contains(MovementKind.values());
        }

        @Test
        void are_none_where_nothing_was_booked() {
            assertThat(views().ledger().totals(new DayId(ids.next()))).isEqualTo(DayTotals.of(List.of()));
        }
    }

    @Nested
    class OfADay {

        @Test
        void movements_belong_to_the_day_they_were_booked_in() {
            DayId first = shop.day().id();
            ActivePack pack = anActivePack().in(shop);
            shop.closeDay();
            shop.count(pack, 7);

            assertThat(views().ledger().ofDay(first))
                    .extracting(booked -> booked.movement().kind())
                    .containsExactly(MovementKind.RECEIVED, MovementKind.ACTIVATED, MovementKind.COUNTED);
            assertThat(views().ledger().ofDay(shop.day().id()))
                    .extracting(booked -> booked.movement().to().gone())
                    .containsExactly(7);
        }

        @Test
        void that_is_unknown_there_are_none() {
            assertThat(views().ledger().ofDay(new DayId(ids.next()))).isEmpty();
        }
    }

    @Nested
    class Corrections {

        @Test
        void of_lines_of_a_day_are_read_by_that_day_in_whatever_day_they_were_booked() {
            DayId first = shop.day().id();
            ActivePack pack = anActivePack().countedTo(25).in(shop);
            ActivePack other =
                    anActivePack().numbered("0000002").inBin(2).countedTo(9).in(shop);
            Movement sameDay = corrected(other, 9, 8);
            shop.closeDay();
            Movement nextDay = corrected(pack, 25, 15);

            assertThat(views().ledger().correcting(first))
                    .extracting(BookedMovement::movement)
                    .containsExactly(sameDay, nextDay);
            assertThat(views().ledger().correcting(shop.day().id())).isEmpty();
        }

        @Test
        void are_no_undone_acts() {
            ActivePack pack = anActivePack().in(shop);
            shop.book(OutcomeAssert.assertThat(
                            shop.historyOf(pack.id()).undoLatest(shop.day().id(), shop.booking(pack.strip())))
                    .isAccepted());

            assertThat(views().ledger().correcting(shop.day().id())).isEmpty();
        }

        private Movement corrected(ActivePack pack, int booked, int right) {
            PackHistory history = shop.historyOf(pack.id());
            Movement line = shop.ledgerOf(pack.id()).stream()
                    .map(BookedMovement::movement)
                    .filter(movement -> movement.kind() == MovementKind.COUNTED)
                    .filter(movement -> movement.to().gone() == booked)
                    .findFirst()
                    .orElseThrow();
            var change = OutcomeAssert.assertThat(
                            history.correct(line, new TicketPosition(right), shop.booking(pack.strip())))
                    .isAccepted();
            shop.book(change);
            return change.last();
        }
    }
}
