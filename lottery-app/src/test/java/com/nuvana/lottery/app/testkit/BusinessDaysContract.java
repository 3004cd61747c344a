package com.nuvana.lottery.app.testkit;

import static com.nuvana.lottery.app.testkit.Fixtures.aCashier;
import static com.nuvana.lottery.app.testkit.Fixtures.aReceivedPack;
import static com.nuvana.lottery.app.testkit.Fixtures.aShiftManager;
import static com.nuvana.lottery.app.testkit.Fixtures.aStoreManager;
import static com.nuvana.lottery.app.testkit.Fixtures.anActivePack;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.port.BusinessDays;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.domain.Change;
import com.nuvana.lottery.domain.day.BusinessDate;
import com.nuvana.lottery.domain.day.BusinessDay;
import com.nuvana.lottery.domain.day.CloseLine;
import com.nuvana.lottery.domain.day.ClosedDay;
import com.nuvana.lottery.domain.day.DayLabel;
import com.nuvana.lottery.domain.day.DayOpening;
import com.nuvana.lottery.domain.day.Decision;
import com.nuvana.lottery.domain.day.NotSeenReason;
import com.nuvana.lottery.domain.day.Onboarding;
import com.nuvana.lottery.domain.day.OpenDay;
import com.nuvana.lottery.domain.day.Preparation;
import com.nuvana.lottery.domain.day.PreparedDay;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.store.Note;
import com.nuvana.lottery.domain.store.Origin;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What {@link BusinessDays} promises, for every storage; the draft is held by {@link DraftContract}. */
public abstract class BusinessDaysContract extends StoreContract {

    private static final BusinessDate TUESDAY = new BusinessDate(LocalDate.of(2026, 3, 3));

    @Nested
    class BeforeTheFirstDay {

        @BeforeEach
        void setUp() {
            shop.setUp().withBins(3);
        }

        @Test
        void there_is_no_day() {
            assertThat(views().days().current()).isEmpty();
            assertThat(views().days().lastClosed()).isEmpty();
            assertThat(views().days().latest(10)).isEmpty();
            assertThat(views().days().of(TUESDAY)).isEmpty();
            assertThat(views().days().draft()).isEmpty();
        }

        @Test
        void reading_opens_none() {
            for (int i = 0; i < 100; i++) {
                views().days().current();
            }

            assertThat(views().days().latest(10)).isEmpty();
        }

        @Test
        void the_first_day_opens_with_its_fact() {
            shop.openFirstDay();

            BusinessDay day = shop.day();
            OutboxAssert.assertThat(shop.outbox())
                    .hasExactlyOne("DAY_OPENED")
                    .about(day)
                    .saying("\"onboarding\":true");
        }
    }

    @Nested
    class TheFirstDay {

        @BeforeEach
        void open() {
            shop.setUp().withBins(3).openFirstDay();
        }

        @Test
        void is_read_back_as_it_was_opened() {
            DayOpening opening = shop.day().opening();
            restart();

            assertThat(opening.label()).isEqualTo(new DayLabel(TUESDAY, 1));
            assertThat(opening.onboarding()).isEqualTo(Onboarding.UNDER_WAY);
            assertThat(opening.by()).isEqualTo(aStoreManager());
            assertThat(shop.day()).isEqualTo(new OpenDay(opening));
        }

        @Test
        void cannot_be_opened_twice() {
            DayOpening again = new DayOpening(
                    new DayId(ids.next()), new DayLabel(TUESDAY, 2), time.instant(), aCashier(), Onboarding.UNDER_WAY);

            assertFailsAndLeavesNothing(tx -> tx.days().open(OpenDay.first(again, origin())));
        }

        @Test
        void stays_in_onboarding_until_it_is_completed_and_tells_it() {
            shop.completeOnboarding();
            restart();

            assertThat(shop.day().opening().onboarding()).isEqualTo(Onboarding.COMPLETED);
            OutboxAssert.assertThat(shop.outbox())
                    .hasExactlyOne("ONBOARDING_COMPLETED")
                    .about(shop.day());
        }

        @Test
        void has_no_lines() {
            assertThat(views().days().lines(shop.day().id())).isEmpty();
        }
    }

    @Nested
    class APreparation {

        @BeforeEach
        void open() {
            shop.open();
        }

        @Test
        void is_read_back_as_it_was_stored() {
            PreparedDay prepared = shop.prepare(someOfEverything());
            restart();

            assertThat(shop.day()).isEqualTo(prepared);
            assertThat(views().days().find(prepared.id())).contains(prepared);
            assertThat(views().days().latest(1)).containsExactly(prepared);
        }

        @Test
        void of_a_restated_date_with_an_approver_is_read_back_as_it_was_stored() {
            PreparedDay ordinary = shop.prepare(someOfEverything());
            Preparation was = ordinary.preparation();
            PreparedDay restated = new PreparedDay(
                    ordinary.opening(),
                    new Preparation(
                            ids.token(),
                            was.hash(),
                            new DayLabel(TUESDAY.plusDays(-1), 3),
                            was.lines(),
                            was.preparedAt(),
                            aCashier(),
                            Optional.of(aShiftManager()),
                            was.expiresAt(),
                            was.asOf()));

            write(tx -> tx.days().prepare(restated));

            assertThat(shop.day()).isEqualTo(restated);
        }

        @Test
        void that_expired_is_read_back_as_over_and_cannot_expire_again() {
            PreparedDay prepared = shop.prepare(someOfEverything());
            Instant end = prepared.preparation().expiresAt();
            PreparedDay over = prepared.foundOver(end).orElseThrow();

            write(tx -> tx.days().expire(over));
            restart();

            assertThat(shop.day()).isEqualTo(over);
            PreparedDay again = prepared.foundOver(end.plusSeconds(1)).orElseThrow();
            assertFailsAndLeavesNothing(tx -> tx.days().expire(again));
            assertThat(shop.prepare().preparation().overSince()).isEmpty();
        }

        @Test
        void does_not_change_the_date_that_its_day_bears() {
            PreparedDay prepared = shop.prepare();

            assertThat(views().days().of(TUESDAY)).containsExactly(prepared);
        }

        @Test
        void of_no_pack_has_no_lines() {
            PreparedDay prepared = shop.prepare();

            assertThat(shop.day()).isEqualTo(prepared);
            assertThat(views().days().lines(prepared.id())).isEmpty();
        }

        @Test
        void has_its_lines_by_bin_number() {
            PreparedDay prepared = shop.prepare(someOfEverything());

            assertThat(views().days().lines(prepared.id()))
                    .isEqualTo(prepared.preparation().lines())
                    .extracting(line -> line.binNumber().value())
                    .containsExactly(3, 11, 20, 21, 22);
        }

        @Test
        void is_still_read_when_it_has_expired() {
            PreparedDay prepared = shop.prepare();

            time.tick(Duration.ofDays(1));

            assertThat(views().days().current()).contains(prepared);
        }

        @Test
        void takes_the_place_of_an_earlier_one() {
            shop.prepare(someOfEverything());

            PreparedDay second = shop.prepare();

            assertThat(shop.day()).isEqualTo(second);
            assertThat(views().days().lines(second.id()))
                    .isEqualTo(second.preparation().lines());
        }

        @Test
        void appends_no_fact() {
            int before = shop.outboxRows().size();

            shop.prepare();

            assertThat(shop.outboxRows()).hasSize(before);
        }

        @Test
        void of_another_day_than_the_present_one_is_not_stored() {
            PreparedDay first = shop.prepare();
            shop.commit();

            assertFailsAndLeavesNothing(tx -> tx.days().prepare(first));
        }

        @Test
        void that_is_cancelled_leaves_the_day_open_and_without_lines() {
            PreparedDay prepared = shop.prepare(someOfEverything());

            write(tx -> tx.days().cancel(prepared.reopened()));
            restart();

            assertThat(shop.day()).isEqualTo(new OpenDay(prepared.opening()));
            assertThat(views().days().lines(prepared.id())).isEmpty();
        }

        @Test
        void can_be_made_again_after_a_cancel() {
            PreparedDay prepared = shop.prepare(someOfEverything());
            write(tx -> tx.days().cancel(prepared.reopened()));

            PreparedDay again = shop.prepare();

            assertThat(shop.day()).isEqualTo(again);
        }

        @Test
        void of_an_open_day_cannot_be_cancelled() {
            OpenDay open = new OpenDay(shop.day().opening());

            assertFailsAndLeavesNothing(tx -> tx.days().cancel(open));
        }
    }

    @Nested
    class AClose {

        @BeforeEach
        void open() {
            shop.open();
        }

        @Test
        void is_read_back_as_it_was_stored() {
            shop.prepare(someOfEverything());
            ClosedDay closed = shop.commit();
            restart();

            assertThat(views().days().find(closed.id())).contains(closed);
            assertThat(views().days().lastClosed()).contains(closed);
        }

        @Test
        void keeps_its_lines() {
            List<CloseLine> lines =
                    shop.prepare(someOfEverything()).preparation().lines();
            ClosedDay closed = shop.commit();
            restart();

            assertThat(views().days().lines(closed.id())).isEqualTo(lines);
        }

        @Test
        void opens_the_next_day() {
            ClosedDay closed = shop.closeDay();

            assertThat(shop.day()).isEqualTo(new OpenDay(closed.record().next()));
            assertThat(views().days().lines(shop.day().id())).isEmpty();
        }

        @Test
        void appends_the_facts_of_both_days_in_that_order() {
            BusinessDay first = shop.day();
            int before = shop.outboxRows().size();

            shop.closeDay();

            OutboxAssert.assertThat(shop.outbox().after(before)).hasKinds("DAY_CLOSED", "DAY_OPENED");
            OutboxAssert.assertThat(shop.outbox().after(before))
                    .hasExactlyOne("DAY_CLOSED")
                    .about(first);
            OutboxAssert.assertThat(shop.outbox().after(before))
                    .hasExactlyOne("DAY_OPENED")
                    .about(shop.day());
        }

        @Test
        void is_found_by_its_token_for_ever() {
            ClosedDay first = shop.closeDay();
            ClosedDay second = shop.closeDay();
            restart();

            assertThat(views().days().closedBy(first.record().token())).contains(first);
            assertThat(views().days().closedBy(second.record().token())).contains(second);
        }

        @Test
        void is_not_found_by_the_token_of_a_preparation_that_was_not_committed() {
            PreparedDay dropped = shop.prepare();
            PreparedDay live = shop.prepare();

            assertThat(views().days().closedBy(dropped.preparation().token())).isEmpty();
            assertThat(views().days().closedBy(live.preparation().token())).isEmpty();
            assertThat(views().days().closedBy(ids.token())).isEmpty();
        }

        @Test
        void of_an_open_day_is_not_stored() {
            PreparedDay prepared = shop.prepare();
            ClosedDay closed = shop.commit();

            assertFailsAndLeavesNothing(tx ->
                    tx.days().close(new Change<>(new ClosedDay(shopDayOf(tx), closed.record()), List.of())));
            assertThat(prepared.id()).isEqualTo(closed.id());
        }

        @Test
        void cannot_be_stored_twice() {
            shop.prepare();
            ClosedDay closed = shop.commit();

            assertFailsAndLeavesNothing(tx -> tx.days().close(new Change<>(closed, List.of())));
        }

        private static DayOpening shopDayOf(Tx tx) {
            return tx.days().current().orElseThrow().opening();
        }
    }

    @Nested
    class ManyDays {

        @BeforeEach
        void open() {
            shop.open();
        }

        @Test
        void of_a_date_are_listed_by_ordinal() {
            ClosedDay first = shop.closeDay();
            time.tick(Duration.ofHours(2));
            ClosedDay second = shop.closeDay();

            assertThat(second.label()).isEqualTo(new DayLabel(TUESDAY, 2));
            assertThat(views().days().of(TUESDAY)).startsWith(first, second);
            assertThat(views().days().of(TUESDAY))
                    .extracting(day -> day.label().ordinal())
                    .containsExactly(1, 2, 3);
        }

        @Test
        void bear_the_date_they_were_closed_as() {
            PreparedDay prepared = shop.prepare();
            Preparation was = prepared.preparation();
            DayLabel monday = new DayLabel(TUESDAY.plusDays(-1), 1);
            write(tx -> tx.days()
                    .prepare(new PreparedDay(
                            prepared.opening(),
                            new Preparation(
                                    ids.token(),
                                    was.hash(),
                                    monday,
                                    was.lines(),
                                    was.preparedAt(),
                                    was.preparedBy(),
                                    was.approver(),
                                    was.expiresAt(),
                                    was.asOf()))));

            ClosedDay closed = shop.commit();

            assertThat(views().days().of(monday.date())).containsExactly(closed);
            assertThat(views().days().of(TUESDAY)).containsExactly(shop.day());
            assertThat(shop.day().label()).isEqualTo(new DayLabel(TUESDAY, 1));
        }

        @Test
        void are_listed_newest_first_and_no_more_than_asked_for() {
            ClosedDay first = shop.closeDay();
            time.tick(Duration.ofDays(1));
            ClosedDay second = shop.closeDay();
            time.tick(Duration.ofDays(1));

            assertThat(views().days().latest(10)).containsExactly(shop.day(), second, first);
            assertThat(views().days().latest(2)).containsExactly(shop.day(), second);
        }

        @Test
        void are_listed_in_the_order_in_which_they_opened_even_when_the_clock_was_set_back() {
            ClosedDay first = shop.closeDay();
            time.setBack(Duration.ofDays(30));
            ClosedDay second = shop.closeDay();

            assertThat(views().days().latest(10)).containsExactly(shop.day(), second, first);
            assertThat(views().days().lastClosed()).contains(second);
        }

        @Test
        void the_last_closed_is_the_one_before_the_present() {
            shop.closeDay();
            ClosedDay second = shop.closeDay();

            assertThat(views().days().lastClosed()).contains(second);
        }

        @Test
        void an_unknown_id_is_not_found() {
            assertThat(views().days().find(new DayId(ids.next()))).isEmpty();
        }
    }

    /** Packs in bins 20, 3, 11, 21 and 22, and one decision of each kind and with each optional part. */
    private Map<PackId, Decision> someOfEverything() {
        ActivePack scanned =
                anActivePack().numbered("0000001").inBin(20).countedTo(5).in(shop);
        ActivePack typed = anActivePack().numbered("0000002").inBin(3).in(shop);
        ActivePack soldOut =
                anActivePack().numbered("0000003").inBin(11).countedTo(70).in(shop);
        ActivePack behind =
                anActivePack().numbered("0000004").inBin(21).countedTo(30).in(shop);
        ActivePack other = anActivePack().numbered("0000005").inBin(22).in(shop);
        aReceivedPack().numbered("0000006").in(shop);
        return Map.of(
                scanned.id(), new Decision.Scanned(new TicketNumber("009")),
                typed.id(), new Decision.Typed(new TicketNumber("002")),
                soldOut.id(), new Decision.SoldOut(),
                behind.id(),
                        new Decision.NotSeen(
                                NotSeenReason.POSITION_BACKWARDS,
                                Optional.of(new TicketNumber("026")),
                                Optional.empty()),
                other.id(),
                        new Decision.NotSeen(
                                NotSeenReason.OTHER, Optional.empty(), Optional.of(new Note("Behind the \"fridge\""))));
    }

    private Origin origin() {
        return new Origin(Optional.empty(), aStoreManager(), Optional.empty(), Optional.empty(), time.instant());
    }
}
