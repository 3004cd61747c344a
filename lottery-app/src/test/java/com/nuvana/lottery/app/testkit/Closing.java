package com.nuvana.lottery.app.testkit;

import static com.nuvana.lottery.app.testkit.Fixtures.aShiftManager;

import com.nuvana.lottery.app.json.Sha256;
import com.nuvana.lottery.app.port.IdSource;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.domain.Change;
import com.nuvana.lottery.domain.day.BusinessDate;
import com.nuvana.lottery.domain.day.CloseDecision;
import com.nuvana.lottery.domain.day.CloseLine;
import com.nuvana.lottery.domain.day.CloseRecord;
import com.nuvana.lottery.domain.day.CloseSheet;
import com.nuvana.lottery.domain.day.ClosedDay;
import com.nuvana.lottery.domain.day.DayFact;
import com.nuvana.lottery.domain.day.DayLabel;
import com.nuvana.lottery.domain.day.DayOpening;
import com.nuvana.lottery.domain.day.DayPack;
import com.nuvana.lottery.domain.day.DayTotals;
import com.nuvana.lottery.domain.day.Decision;
import com.nuvana.lottery.domain.day.DecisionKind;
import com.nuvana.lottery.domain.day.OnSale;
import com.nuvana.lottery.domain.day.Onboarding;
import com.nuvana.lottery.domain.day.OpenDay;
import com.nuvana.lottery.domain.day.Preparation;
import com.nuvana.lottery.domain.day.PreparedDay;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.Booking;
import com.nuvana.lottery.domain.pack.DepletionReason;
import com.nuvana.lottery.domain.pack.MovementId;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackChange;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.store.ClockReading;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Settings;
import com.nuvana.lottery.domain.store.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A close by the domain's own transitions, all things approved by a shift manager. */
record Closing(Tx tx, IdSource ids, Instant now) {

    PreparedDay prepare(Map<PackId, Decision> decisions) {
        List<ActivePack> onSale = tx.packs().active();
        CloseSheet sheet = new CloseSheet(onSale.stream()
                .map(pack -> new OnSale(
                        pack,
                        tx.bins().get(pack.bin()).number(),
                        tx.games().get(pack.strip().game()).price()))
                .toList());
        List<CloseLine> lines = sheet.lines(onSale.stream()
                .map(pack -> decision(pack, Optional.ofNullable(decisions.get(pack.id()))))
                .toList());
        OpenDay day = new OpenDay(tx.days().current().orElseThrow().opening());
        PreparedDay prepared = day.prepare(new Preparation(
                ids.token(),
                Sha256.of("lines of " + day.id() + " at " + now),
                day.label(),
                lines,
                now,
                aShiftManager(),
                Optional.empty(),
                now.plus(Duration.ofMinutes(30)),
                tx.ledger().last()));
        tx.days().prepare(prepared);
        return prepared;
    }

    private CloseDecision decision(ActivePack pack, Optional<Decision> stated) {
        Decision decision = stated.orElseGet(() ->
                new Decision.Scanned(pack.numbering().faceUpAt(pack.position()).orElseThrow()));
        EntryMethod entry = DecisionKind.of(decision) == DecisionKind.SCANNED ? EntryMethod.SCAN : EntryMethod.MANUAL;
        return new CloseDecision(pack.id(), decision, aShiftManager(), Optional.empty(), entry, now);
    }

    ClosedDay commit() {
        PreparedDay prepared = tx.days()
                .current()
                .orElseThrow()
                .<Optional<PreparedDay>>fold(open -> Optional.empty(), Optional::of, closed -> Optional.empty())
                .orElseThrow();
        List<DayPack> packs = prepared.preparation().lines().stream()
                .map(line -> book(prepared, line))
                .toList();
        List<BookedMovement> movements = tx.ledger().ofDay(prepared.id());
        DayOpening next = next(prepared);
        CloseRecord record = new CloseRecord(
                prepared.preparation().token(),
                prepared.preparation().closeAs(),
                now,
                aShiftManager(),
                DayTotals.of(movements.stream().map(BookedMovement::movement).toList()),
                Sha256.of("digest of " + movements.size()),
                tx.journal().head(),
                next);
        DayFact.DayClosed fact = new DayFact.DayClosed(
                prepared.opening(),
                record,
                prepared.preparation().lines(),
                packs,
                stamp(prepared.id()).origin());
        Change<ClosedDay, DayFact> change =
                prepared.close(fact, next, stamp(next.id()).origin());
        tx.days().close(change);
        return change.next();
    }

    private DayPack book(PreparedDay prepared, CloseLine line) {
        ActivePack pack = tx.packs().activeIn(line.bin()).orElseThrow();
        Booking booking = new Booking(new MovementId(ids.next()), line.price(), stamp(prepared.id()), Optional.empty());
        PackChange<? extends Pack> change = DecisionKind.of(line.decision().decision()) == DecisionKind.SOLD_OUT
                ? pack.deplete(DepletionReason.SOLD_OUT_AT_CLOSE, booking)
                : pack.countAtClose(line.tickets().to(), booking);
        tx.packs().record(change);
        return new DayPack(change.next().strip(), line.tickets().sold(), PackStatus.of(change.next()));
    }

    private DayOpening next(PreparedDay prepared) {
        Settings settings = tx.stores().find().orElseThrow().settings();
        BusinessDate date = BusinessDate.atOpening(now, settings.timeZone(), settings.cutOff());
        int highest = tx.days().of(date).stream()
                .filter(day -> !day.id().equals(prepared.id()))
                .mapToInt(day -> day.label().ordinal())
                .max()
                .orElse(0);
        DayLabel closeAs = prepared.preparation().closeAs();
        int ordinal = 1 + (closeAs.date().equals(date) ? Math.max(highest, closeAs.ordinal()) : highest);
        return new DayOpening(
                new DayId(ids.next()), new DayLabel(date, ordinal), now, aShiftManager(), Onboarding.NONE);
    }

    private Stamp stamp(DayId day) {
        return new Stamp(
                day,
                Optional.empty(),
                aShiftManager(),
                Optional.empty(),
                EntryMethod.MANUAL,
                now,
                ClockReading.FORWARD);
    }
}
