package com.nuvana.lottery.app.testkit;

import static com.nuvana.lottery.app.testkit.Fixtures.aShiftManager;
import static com.nuvana.lottery.app.testkit.Fixtures.aStoreManager;
import static com.nuvana.lottery.app.testkit.Fixtures.anActivePack;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.port.Discrepancies;
import com.nuvana.lottery.domain.Change;
import com.nuvana.lottery.domain.discrepancy.Discrepancy;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyId;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyKind;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyRaised;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.Booking;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.MovementId;
import com.nuvana.lottery.domain.store.Actor;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.store.Stamp;
import com.nuvana.lottery.domain.ticket.TicketCount;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@link Discrepancies} promises, for every storage. */
public abstract class DiscrepanciesContract extends StoreContract {

    private ActivePack pack;
    private Movement reading;

    @BeforeEach
    void countAPack() {
        shop.open();
        pack = anActivePack().inBin(12).countedTo(25).in(shop);
        reading = shop.ledgerOf(pack.id()).get(2).movement();
    }

    @ParameterizedTest
    @EnumSource(DiscrepancyKind.class)
    void a_discrepancy_is_read_back_as_it_was_raised(DiscrepancyKind kind) {
        Discrepancy raised = record(raised(kind, 3));
        restart();

        assertThat(views().discrepancies().open()).containsExactly(raised);
        assertThat(views().discrepancies().ofDay(shop.day().id())).containsExactly(raised);
    }

    @Test
    void one_of_less_than_no_ticket_is_read_back_as_it_was_raised() {
        Discrepancy raised = record(raised(DiscrepancyKind.POSITION_BACKWARDS, -5));

        assertThat(views().discrepancies().open()).containsExactly(raised);
        assertThat(raised.amount().cents()).isEqualTo(-2500);
    }

    @Test
    void one_with_the_reading_before_is_read_back_as_it_was_raised() {
        Movement before = shop.ledgerOf(pack.id()).get(1).movement();

        Discrepancy raised = record(raisedAfter(List.of(before)));

        assertThat(views().discrepancies().open()).containsExactly(raised);
        assertThat(raised.since()).contains(before.id());
    }

    @Test
    void one_with_people_in_between_is_read_back_as_it_was_raised() {
        ActivePack moved = shop.book(pack.moveTo(shop.bin(13).id(), by(aShiftManager())));
        ActivePack back = shop.book(moved.moveTo(shop.bin(12).id(), by(aStoreManager())));
        shop.count(back, 28);
        List<Movement> ledger =
                shop.ledgerOf(pack.id()).stream().map(BookedMovement::movement).toList();
        reading = ledger.get(5);

        Discrepancy raised = record(raisedAfter(ledger.subList(2, 5)));
        restart();

        assertThat(views().discrepancies().open()).containsExactly(raised);
        assertThat(raised.interval().between()).containsExactly(aShiftManager(), aStoreManager());
    }

    private Booking by(Actor actor) {
        Stamp on = shop.stamp();
        Stamp stamp = new Stamp(on.day(), on.shift(), actor, on.approver(), on.entry(), on.at(), on.clock());
        return new Booking(new MovementId(ids.next()), reading.price(), stamp, Optional.empty());
    }

    private Change<Discrepancy, DiscrepancyRaised> raisedAfter(List<Movement> before) {
        return Discrepancy.raise(
                new DiscrepancyId(ids.next()),
                DiscrepancyKind.COUNT_GAP,
                pack.key(),
                new TicketCount(3),
                before,
                reading);
    }

    @Test
    void its_fact_is_in_the_queue_of_its_day() {
        record(raised(DiscrepancyKind.COUNT_GAP, 3));

        OutboxAssert.assertThat(shop.outbox())
                .hasExactlyOne("DISCREPANCY_RAISED")
                .about(shop.day())
                .saying("\"discrepancy_kind\":\"COUNT_GAP\"")
                .saying("\"amount_cents\":1500");
    }

    @Test
    void it_bears_the_packs_key_as_first_seen() {
        Discrepancy raised = record(raised(DiscrepancyKind.COUNT_GAP, 3));
        restart();

        assertThat(views().discrepancies().open().get(0).key().toString())
                .isEqualTo(raised.key().toString());
    }

    @Test
    void those_of_a_day_come_in_the_order_in_which_they_were_raised() {
        Discrepancy first = record(raised(DiscrepancyKind.COUNT_GAP, 3));
        Discrepancy second = record(raised(DiscrepancyKind.LARGE_JUMP, 25));
        Discrepancy third = record(raised(DiscrepancyKind.NOT_SEEN, 50));

        assertThat(views().discrepancies().ofDay(shop.day().id())).containsExactly(first, second, third);
    }

    @Test
    void those_of_another_day_are_its_own() {
        DayId firstDay = shop.day().id();
        Discrepancy first = record(raised(DiscrepancyKind.COUNT_GAP, 3));
        shop.closeDay();
        shop.count(pack, 30);
        reading = shop.ledgerOf(pack.id()).get(4).movement();
        Discrepancy second = record(raised(DiscrepancyKind.COUNT_GAP, 5));

        assertThat(views().discrepancies().ofDay(firstDay)).containsExactly(first);
        assertThat(views().discrepancies().ofDay(shop.day().id())).containsExactly(second);
        assertThat(views().discrepancies().open()).containsExactly(first, second);
    }

    @Test
    void there_are_none_at_first() {
        assertThat(views().discrepancies().open()).isEmpty();
        assertThat(views().discrepancies().ofDay(shop.day().id())).isEmpty();
    }

    @Test
    void one_cannot_be_raised_twice() {
        Change<Discrepancy, DiscrepancyRaised> change = raised(DiscrepancyKind.COUNT_GAP, 3);
        record(change);

        assertFailsAndLeavesNothing(tx -> tx.discrepancies().record(change));
    }

    private Change<Discrepancy, DiscrepancyRaised> raised(DiscrepancyKind kind, int tickets) {
        return Discrepancy.raise(
                new DiscrepancyId(ids.next()), kind, pack.key(), new TicketCount(tickets), List.of(), reading);
    }

    private Discrepancy record(Change<Discrepancy, DiscrepancyRaised> change) {
        write(tx -> tx.discrepancies().record(change));
        return change.next();
    }
}
