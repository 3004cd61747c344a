package com.nuvana.lottery.app.day;

import com.nuvana.lottery.app.discrepancy.FoundDiscrepancies;
import com.nuvana.lottery.app.json.LedgerDigest;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.app.store.StoreRules;
import com.nuvana.lottery.domain.Change;
import com.nuvana.lottery.domain.day.BusinessDate;
import com.nuvana.lottery.domain.day.CloseDecision;
import com.nuvana.lottery.domain.day.CloseLine;
import com.nuvana.lottery.domain.day.CloseRecord;
import com.nuvana.lottery.domain.day.ClosedDay;
import com.nuvana.lottery.domain.day.DayFact;
import com.nuvana.lottery.domain.day.DayLabel;
import com.nuvana.lottery.domain.day.DayOpening;
import com.nuvana.lottery.domain.day.DayPack;
import com.nuvana.lottery.domain.day.DayTotals;
import com.nuvana.lottery.domain.day.DecisionKind;
import com.nuvana.lottery.domain.day.NextDay;
import com.nuvana.lottery.domain.day.Onboarding;
import com.nuvana.lottery.domain.day.Preparation;
import com.nuvana.lottery.domain.day.PreparedDay;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.Booking;
import com.nuvana.lottery.domain.pack.DepletedPack;
import com.nuvana.lottery.domain.pack.DepletionReason;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.MovementKind;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackChange;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.pack.SettlementCause;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.ClockReading;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.store.Origin;
import com.nuvana.lottery.domain.store.Settings;
import com.nuvana.lottery.domain.store.Stamp;
import com.nuvana.lottery.domain.store.Store;
import com.nuvana.lottery.domain.ticket.TicketCount;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One transaction's work on a commit. Lives as long as its transaction; not thread-safe. */
final class Closing {

    private final Tx tx;
    private final Books books;
    private final Store store;
    private final StoreRules rules;
    private final PreparedDay day;
    private final Authority who;
    private final Instant now;
    private final ClockReading clock;
    private final FoundDiscrepancies found;
    private final Map<PackId, PackChange<? extends Pack>> booked = new LinkedHashMap<>();

    Closing(Tx tx, Books books, Store store, PreparedDay day, Authority who) {
        this.tx = tx;
        this.books = books;
        this.store = store;
        this.day = day;
        this.who = who;
        this.now = books.now();
        this.rules = StoreRules.of(store, tx, now);
        this.found = new FoundDiscrepancies(tx, books.ids());
        this.clock = tx.ledger()
                .lastAt()
                .filter(now::isBefore)
                .map(later -> ClockReading.BEHIND)
                .orElse(ClockReading.FORWARD);
    }

    /** Books every line, the discrepancies, the closed day and the next one, in that order. */
    ClosedDay book() {
        Preparation preparation = day.preparation();
        Map<PackId, ActivePack> active = tx.packs().active().stream().collect(Collectors.toMap(Pack::id, pack -> pack));
        List<Movement> ledger = new ArrayList<>(tx.ledger().ofDay(day.id()).stream()
                .map(BookedMovement::movement)
                .toList());
        preparation
                .lines()
                .forEach(line -> book(
                        line, Objects.requireNonNull(active.get(line.decision().pack()))));
        found.tell();
        booked.forEach((pack, change) -> ledger.addAll(change.movements()));
        CloseRecord record = record(preparation, ledger);
        Origin origin = new Origin(Optional.of(day.id()), who.by(), who.approver(), Optional.empty(), now);
        DayFact.DayClosed fact = new DayFact.DayClosed(
                day.opening(), record, preparation.lines(), packs(preparation.lines(), ledger), origin);
        Change<ClosedDay, DayFact> change = day.close(fact, record.next(), origin);
        tx.days().close(change);
        return change.next();
    }

    private void book(CloseLine line, ActivePack pack) {
        boolean isSoldOut = DecisionKind.of(line.decision().decision()) == DecisionKind.SOLD_OUT;
        PackChange<? extends Pack> change = isSoldOut
                ? soldOut(pack, line)
                : pack.countAtClose(line.tickets().to(), booking(line));
        tx.packs().record(change);
        booked.put(pack.id(), change);
        LineDiscrepancies.of(line, pack.strip(), store.settings().jumpShare())
                .forEach(shown -> found.add(
                        shown.kind(),
                        shown.tickets(),
                        change,
                        change.movements().get(0)));
    }

    private PackChange<DepletedPack> soldOut(ActivePack pack, CloseLine line) {
        PackChange<DepletedPack> depleted = pack.deplete(DepletionReason.SOLD_OUT_AT_CLOSE, booking(line));
        if (!rules.settlesWhenSoldOut()) {
            return depleted;
        }
        return depleted.next()
                .settle(SettlementCause.SOLD_OUT, booking(line))
                .fold(settled -> depleted.and(next -> settled), settledBefore -> depleted);
    }

    /** A line is booked under the name of who counted and who allowed it, at the instant of the commit. */
    private Booking booking(CloseLine line) {
        CloseDecision decision = line.decision();
        Stamp stamp = new Stamp(
                day.id(), Optional.empty(), decision.counter(), decision.approver(), decision.entry(), now, clock);
        return books.booking(line.price(), stamp);
    }

    private CloseRecord record(Preparation preparation, List<Movement> ledger) {
        return new CloseRecord(
                preparation.token(),
                preparation.closeAs(),
                now,
                who.by(),
                DayTotals.of(ledger),
                LedgerDigest.of(ledger),
                tx.journal().head(),
                next(preparation.closeAs()));
    }

    private DayOpening next(DayLabel closedAs) {
        Settings settings = store.settings();
        BusinessDate byRule = BusinessDate.atOpening(now, settings.timeZone(), settings.cutOff());
        BusinessDate date = NextDay.after(closedAs.date(), byRule).date();
        DayLabel label = Labels.next(tx, day.id(), closedAs, date);
        return new DayOpening(new DayId(books.ids().next()), label, now, who.by(), Onboarding.NONE);
    }

    private List<DayPack> packs(List<CloseLine> lines, List<Movement> ledger) {
        Map<PackId, TicketCount> gone = ledger.stream()
                .filter(movement -> movement.kind() != MovementKind.CORRECTED)
                .collect(Collectors.toMap(
                        Movement::pack, movement -> movement.tickets().sold(), TicketCount::plus));
        Set<PackId> named = new LinkedHashSet<>();
        lines.forEach(line -> named.add(line.decision().pack()));
        ledger.stream()
                .filter(movement -> movement.tickets().sold().tickets() != 0)
                .forEach(movement -> named.add(movement.pack()));
        return named.stream()
                .map(this::asItIsNow)
                .map((Pack pack) ->
                        new DayPack(pack.strip(), gone.getOrDefault(pack.id(), TicketCount.NONE), PackStatus.of(pack)))
                .toList();
    }

    private Pack asItIsNow(PackId id) {
        PackChange<? extends Pack> change = booked.get(id);
        return change != null
                ? change.next()
                : tx.packs().find(id).fold(pack -> pack, why -> {
                    throw new IllegalStateException("a pack of the ledger is gone: " + id);
                });
    }
}
