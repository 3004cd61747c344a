package com.nuvana.lottery.domain.day;

import static com.nuvana.lottery.domain.Fixtures.CASHIER;
import static com.nuvana.lottery.domain.Fixtures.FIVE_DOLLARS;
import static com.nuvana.lottery.domain.Fixtures.NOON;
import static com.nuvana.lottery.domain.Fixtures.TODAY;
import static com.nuvana.lottery.domain.Fixtures.at;
import static com.nuvana.lottery.domain.Fixtures.bin;
import static com.nuvana.lottery.domain.Fixtures.booking;
import static com.nuvana.lottery.domain.Fixtures.strip;
import static com.nuvana.lottery.domain.Fixtures.ticket;

import com.nuvana.lottery.domain.pack.Act;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.LedgerSequence;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.Settlement;
import com.nuvana.lottery.domain.store.Actor;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import com.nuvana.lottery.domain.ticket.TicketRange;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Days, packs on sale and decisions for the tests of the close. Pack {@code n} stands in bin {@code n}. */
final class Days {

    static final CloseToken TOKEN = new CloseToken("0123456789abcdef".repeat(2));
    static final ContentHash HASH = new ContentHash("ab".repeat(32));
    static final LedgerSequence AS_OF = new LedgerSequence(100);

    private Days() {}

    static BusinessDate date(String text) {
        return new BusinessDate(LocalDate.parse(text));
    }

    static DayLabel label(String date, int ordinal) {
        return new DayLabel(date(date), ordinal);
    }

    static DayOpening opening(DayId id, Onboarding onboarding) {
        return new DayOpening(id, label("2026-03-03", 1), NOON, CASHIER, onboarding);
    }

    /** A Texas pack at $5, sold up, on sale in the bin of its number. */
    static OnSale onSale(int number, int gone) {
        var strip = strip(number, 75, 1, Optional.of(Direction.UP), gone, Settlement.unsettled());
        var pack = new ActivePack(strip, bin(number), NOON, CASHIER.id());
        return new OnSale(pack, new BinNumber(number), FIVE_DOLLARS);
    }

    static CloseDecision decided(OnSale line, Decision decision, Actor counter, Optional<Actor> approver) {
        return new CloseDecision(line.pack().id(), decision, counter, approver, EntryMethod.SCAN, NOON);
    }

    static CloseDecision scanned(OnSale line, String face) {
        return decided(line, new Decision.Scanned(ticket(face)), CASHIER, Optional.empty());
    }

    static CloseDecision soldOut(OnSale line) {
        return decided(line, new Decision.SoldOut(), CASHIER, Optional.empty());
    }

    static Decision notSeen(NotSeenReason reason) {
        return new Decision.NotSeen(reason, Optional.empty(), Optional.empty());
    }

    static Decision backwards(TicketNumber read) {
        return new Decision.NotSeen(NotSeenReason.POSITION_BACKWARDS, Optional.of(read), Optional.empty());
    }

    /** A preparation at noon that holds for 30 minutes. */
    static Preparation preparation(List<CloseLine> lines) {
        return new Preparation(
                TOKEN,
                HASH,
                label("2026-03-03", 1),
                lines,
                NOON,
                CASHIER,
                Optional.empty(),
                NOON.plus(Duration.ofMinutes(30)),
                AS_OF);
    }

    /** What happened to the pack on sale, at that place in the ledger. */
    static BookedMovement booked(long sequence, OnSale line, int to, Act act) {
        Movement movement = new Movement(
                booking((int) sequence).id(),
                line.pack().id(),
                new TicketRange(line.pack().position(), at(to)),
                FIVE_DOLLARS,
                act,
                booking((int) sequence, TODAY, FIVE_DOLLARS).on(),
                Optional.empty());
        return new BookedMovement(new LedgerSequence(sequence), line.pack().key(), movement);
    }
}
