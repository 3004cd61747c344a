package com.nuvana.lottery.app.fact;

import static com.nuvana.lottery.app.testkit.Fixtures.aCashier;
import static com.nuvana.lottery.app.testkit.Fixtures.aShiftManager;

import com.nuvana.lottery.app.json.Sha256;
import com.nuvana.lottery.app.testkit.Fixtures;
import com.nuvana.lottery.domain.Fact;
import com.nuvana.lottery.domain.bin.Bin;
import com.nuvana.lottery.domain.bin.BinFact;
import com.nuvana.lottery.domain.bin.BinLabel;
import com.nuvana.lottery.domain.bin.BinStatus;
import com.nuvana.lottery.domain.day.BusinessDate;
import com.nuvana.lottery.domain.day.CloseDecision;
import com.nuvana.lottery.domain.day.CloseLine;
import com.nuvana.lottery.domain.day.CloseRecord;
import com.nuvana.lottery.domain.day.CloseToken;
import com.nuvana.lottery.domain.day.DayFact;
import com.nuvana.lottery.domain.day.DayLabel;
import com.nuvana.lottery.domain.day.DayOpening;
import com.nuvana.lottery.domain.day.DayPack;
import com.nuvana.lottery.domain.day.DayTotals;
import com.nuvana.lottery.domain.day.Decision;
import com.nuvana.lottery.domain.day.JournalHead;
import com.nuvana.lottery.domain.day.NotSeenReason;
import com.nuvana.lottery.domain.day.Onboarding;
import com.nuvana.lottery.domain.discrepancy.Discrepancy;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyId;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyKind;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyRaised;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyStatus;
import com.nuvana.lottery.domain.discrepancy.Interval;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.game.GameId;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.Act;
import com.nuvana.lottery.domain.pack.CountOccasion;
import com.nuvana.lottery.domain.pack.DeliveryReference;
import com.nuvana.lottery.domain.pack.DepletionReason;
import com.nuvana.lottery.domain.pack.MissingKind;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.MovementId;
import com.nuvana.lottery.domain.pack.MovementKind;
import com.nuvana.lottery.domain.pack.Occupant;
import com.nuvana.lottery.domain.pack.PackFact;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackNumber;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.pack.PoliceReport;
import com.nuvana.lottery.domain.pack.ReturnReason;
import com.nuvana.lottery.domain.pack.Settlement;
import com.nuvana.lottery.domain.pack.SettlementCause;
import com.nuvana.lottery.domain.pack.Strip;
import com.nuvana.lottery.domain.store.Actor;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.ClockReading;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Note;
import com.nuvana.lottery.domain.store.Origin;
import com.nuvana.lottery.domain.store.ShiftId;
import com.nuvana.lottery.domain.store.Stamp;
import com.nuvana.lottery.domain.store.StoreId;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import com.nuvana.lottery.domain.ticket.PackSize;
import com.nuvana.lottery.domain.ticket.TicketCount;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import com.nuvana.lottery.domain.ticket.TicketRange;
import com.nuvana.lottery.domain.ticket.TicketWidth;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A fact of every kind, most of them once with every optional part and once without any, by the name of its golden file.
 * The ids are small numbers (in hexadecimal, as ids are): 1 the store, 2 the day, 3 the pack, 7 and 8 bins, 11 a movement.
 */
final class EveryFact {

    private static final Instant AT = Instant.parse("2026-03-03T20:00:00.120Z");
    private static final Money PRICE = new Money(500);
    private static final DayId DAY = new DayId(uuid(2));
    private static final DayId NEXT_DAY = new DayId(uuid(22));
    private static final BinId BIN = new BinId(uuid(7));
    private static final BinId OTHER_BIN = new BinId(uuid(8));
    private static final MovementId MOVEMENT = new MovementId(uuid(11));
    private static final MovementId EARLIER = new MovementId(uuid(10));
    private static final BusinessDate TUESDAY = new BusinessDate(LocalDate.of(2026, 3, 3));

    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, OutboxRow> rows = new LinkedHashMap<>();
    private final FactWriter writer = new FactWriter(new StoreId(uuid(1)));

    private EveryFact() {
        packs();
        moves();
        losses();
        compensations();
        bins();
        days();
        discrepancies();
    }

    /** The facts by name. */
    static Map<String, Fact> facts() {
        return new EveryFact().facts;
    }

    /** Their rows by name: fact 99 at sequence 42. */
    static Map<String, OutboxRow> rows() {
        return new EveryFact().rows;
    }

    static UUID uuid(long number) {
        return new UUID(0x7000L, 0x8000_0000_0000_0000L | number);
    }

    private void packs() {
        add("pack-received", new PackFact.PackReceived(sealed(), plain(0, 0, new Act.Received(none())), none()));
        Act.Received delivered = new Act.Received(Optional.of(new DeliveryReference("D-1")));
        add("pack-received-with-all", new PackFact.PackReceived(sealed(), full(0, 0, delivered), delivered.delivery()));
        Movement entry = new Movement(
                EARLIER, new PackId(uuid(3)), range(45, 45), PRICE, new Act.Onboarded(Direction.UP), stamp(), none());
        Act activated = new Act.Activated(BIN, Direction.UP);
        add("pack-onboarded", new PackFact.PackOnboarded(at(45), entry, plain(45, 45, activated), none()));
        add("pack-onboarded-with-all", new PackFact.PackOnboarded(at(45), entry, full(45, 45, activated), occupant()));
        add("pack-activated", new PackFact.PackActivated(at(0), plain(0, 0, activated), none(), none()));
        add(
                "pack-activated-with-all",
                new PackFact.PackActivated(
                        at(0), full(0, 0, activated), Optional.of(new TicketNumber("001")), occupant()));
        Act counted = new Act.Counted(CountOccasion.SPOT);
        add("pack-counted", new PackFact.PackCounted(at(25), plain(12, 25, counted)));
        add("pack-counted-with-all", new PackFact.PackCounted(at(25), full(12, 25, counted)));
        Act depleted = new Act.Depleted(DepletionReason.SOLD_OUT_MANUAL, BIN);
        add("pack-depleted", new PackFact.PackDepleted(at(75), plain(70, 75, depleted)));
        add("pack-depleted-with-all", new PackFact.PackDepleted(at(75), full(70, 75, depleted)));
        add(
                "pack-settled",
                new PackFact.PackSettled(
                        at(25), plain(25, 25, new Act.Settled(SettlementCause.RULE, new Money(37500)))));
    }

    private void moves() {
        Act fromStock = new Act.Returned(ReturnReason.SUPPLIER_RECALL, none());
        add("pack-returned", new PackFact.PackReturned(sealed(), plain(0, 0, fromStock), TicketCount.NONE));
        Act fromBin = new Act.Returned(ReturnReason.DAMAGED, Optional.of(BIN));
        add("pack-returned-with-all", new PackFact.PackReturned(at(31), full(20, 31, fromBin), new TicketCount(26)));
        add("pack-moved", new PackFact.PackMoved(at(25), plain(25, 25, new Act.Moved(BIN, OTHER_BIN))));
        add("pack-restocked", new PackFact.PackRestocked(at(19), plain(5, 19, new Act.Restocked(BIN))));
    }

    private void losses() {
        Act lost = new Act.ReportedMissing(MissingKind.LOST, none(), none());
        add("pack-reported-missing", new PackFact.PackReportedMissing(sealed(), plain(0, 0, lost)));
        Act stolen =
                new Act.ReportedMissing(MissingKind.STOLEN, Optional.of(new PoliceReport("HPD 1/2")), Optional.of(BIN));
        add("pack-reported-missing-with-all", new PackFact.PackReportedMissing(at(30), full(20, 30, stolen)));
        add("pack-recovered", new PackFact.PackRecovered(at(30), plain(30, 30, new Act.Recovered(none()))));
        add(
                "pack-recovered-with-all",
                new PackFact.PackRecovered(at(33), full(30, 33, new Act.Recovered(Optional.of(Direction.UP)))));
        add(
                "pack-written-off",
                new PackFact.PackWrittenOff(at(30), plain(30, 30, new Act.WrittenOff(new Money(22500)))));
    }

    private void compensations() {
        add(
                "act-undone",
                new PackFact.ActUndone(
                        at(0),
                        plain(0, 0, new Act.Undone(EARLIER, PackStatus.RECEIVED)),
                        PackStatus.RECEIVED,
                        none(),
                        PackFact.SettlementEffect.KEPT));
        add(
                "act-undone-with-all",
                new PackFact.ActUndone(
                        at(70),
                        full(75, 70, new Act.Undone(EARLIER, PackStatus.ACTIVE)),
                        PackStatus.ACTIVE,
                        Optional.of(BIN),
                        PackFact.SettlementEffect.WITHDRAWN));
        add(
                "line-corrected",
                new PackFact.LineCorrected(
                        at(15), full(25, 15, new Act.Corrected(EARLIER)), new DayId(uuid(21)), PackStatus.ACTIVE));
    }

    private void bins() {
        Bin bin = new Bin(BIN, new BinNumber(7), new BinLabel("Door"), BinStatus.LIVE);
        Bin other = Bin.of(OTHER_BIN, new BinNumber(8));
        Origin beforeTheFirstDay = new Origin(none(), aShiftManager(), none(), none(), AT);
        add("bins-created", new BinFact.BinsCreated(List.of(bin, other), beforeTheFirstDay));
        add("bin-changed", new BinFact.BinChanged(bin, origin()));
        add("bin-removed", new BinFact.BinRemoved(bin, origin()));
    }

    private void days() {
        DayOpening first = new DayOpening(DAY, new DayLabel(TUESDAY, 1), AT, aShiftManager(), Onboarding.UNDER_WAY);
        DayOpening next =
                new DayOpening(NEXT_DAY, new DayLabel(TUESDAY.plusDays(1), 1), AT, aShiftManager(), Onboarding.NONE);
        add("day-opened", new DayFact.DayOpened(first, none(), origin()));
        add("day-opened-next", new DayFact.DayOpened(next, Optional.of(DAY), origin()));
        add("onboarding-completed", new DayFact.OnboardingCompleted(DAY, 17, origin()));
        add("day-closed-empty", closed(first, List.of(), List.of(), new DayTotals(List.of())));
        List<CloseLine> lines = List.of(
                line(1, new Decision.Scanned(new TicketNumber("026")), none(), range(12, 25)),
                line(2, new Decision.Typed(new TicketNumber("002")), Optional.of(aShiftManager()), range(0, 1)),
                line(3, new Decision.SoldOut(), none(), range(70, 75)),
                line(
                        4,
                        new Decision.NotSeen(
                                NotSeenReason.POSITION_BACKWARDS,
                                Optional.of(new TicketNumber("026")),
                                Optional.of(new Note("checked twice"))),
                        Optional.of(aShiftManager()),
                        range(30, 30)),
                line(5, new Decision.NotSeen(NotSeenReason.NOT_IN_BIN, none(), none()), none(), range(0, 0)));
        List<DayPack> packs = List.of(
                dayPack(1, 25, 20, PackStatus.ACTIVE),
                dayPack(2, 1, 1, PackStatus.ACTIVE),
                dayPack(3, 75, 5, PackStatus.DEPLETED),
                dayPack(4, 30, 0, PackStatus.ACTIVE),
                dayPack(5, 0, 0, PackStatus.ACTIVE),
                dayPack(6, 31, 11, PackStatus.RETURNED),
                dayPack(7, 2, 12, PackStatus.RECEIVED));
        DayTotals totals = new DayTotals(List.of(
                new DayTotals.KindTotal(MovementKind.COUNTED, 5, new TicketCount(32), new Money(16000)),
                new DayTotals.KindTotal(MovementKind.CORRECTED, 1, new TicketCount(-10), new Money(-5000))));
        add("day-closed", closed(first, lines, packs, totals));
    }

    private static DayFact.DayClosed closed(
            DayOpening opening, List<CloseLine> lines, List<DayPack> packs, DayTotals totals) {
        CloseRecord record = new CloseRecord(
                new CloseToken("0123456789abcdef0123456789abcdef"),
                new DayLabel(TUESDAY.plusDays(-1), 2),
                AT.plusSeconds(3600),
                aCashier(),
                totals,
                Sha256.of("digest"),
                new JournalHead(41, Sha256.of("journal")),
                new DayOpening(NEXT_DAY, new DayLabel(TUESDAY.plusDays(1), 1), AT, aShiftManager(), Onboarding.NONE));
        return new DayFact.DayClosed(opening, record, lines, packs, origin());
    }

    private static CloseLine line(int number, Decision decision, Optional<Actor> approver, TicketRange tickets) {
        Strip strip = numbered(number, tickets.to().gone());
        return new CloseLine(
                new CloseDecision(strip.id(), decision, aCashier(), approver, EntryMethod.SCAN, AT),
                strip.key(),
                new BinId(uuid(60 + number)),
                new BinNumber(number),
                tickets,
                PRICE);
    }

    private static DayPack dayPack(int number, int gone, int sold, PackStatus state) {
        return new DayPack(numbered(number, gone), new TicketCount(sold), state);
    }

    private void discrepancies() {
        Origin plain = origin();
        Interval first = new Interval(none(), List.of(), new Interval.End(MOVEMENT, plain.by(), AT));
        add("discrepancy-raised", new DiscrepancyRaised(raised(first), plain));
        Origin full = full(0, 3, new Act.Recovered(none())).on().origin();
        Interval later = new Interval(
                Optional.of(new Interval.End(EARLIER, full.approver().orElseThrow(), AT.minusSeconds(60))),
                List.of(Fixtures.aStoreManager()),
                new Interval.End(MOVEMENT, full.by(), AT));
        add("discrepancy-raised-with-all", new DiscrepancyRaised(raised(later), full));
    }

    private static Discrepancy raised(Interval interval) {
        return new Discrepancy(
                new DiscrepancyId(uuid(31)),
                DiscrepancyKind.COUNT_GAP,
                new PackId(uuid(3)),
                sealed().key(),
                new TicketCount(3),
                new Money(1500),
                interval,
                DAY,
                AT,
                DiscrepancyStatus.OPEN);
    }

    private void add(String name, PackFact fact) {
        facts.put(name, fact);
        rows.put(name, writer.row(fact, new FactId(uuid(99)), 42));
    }

    private void add(String name, BinFact fact) {
        facts.put(name, fact);
        rows.put(name, writer.row(fact, new FactId(uuid(99)), 42));
    }

    private void add(String name, DayFact fact) {
        facts.put(name, fact);
        rows.put(name, writer.row(fact, new FactId(uuid(99)), 42));
    }

    private void add(String name, DiscrepancyRaised fact) {
        facts.put(name, fact);
        rows.put(name, writer.row(fact, new FactId(uuid(99)), 42));
    }

    private static Strip sealed() {
        return strip(3, "0004321", none(), 0);
    }

    private static Strip at(int gone) {
        return strip(3, "0004321", Optional.of(Direction.UP), gone);
    }

    private static Strip numbered(int number, int gone) {
        return strip(50 + number, "000000" + number, Optional.of(Direction.UP), gone);
    }

    private static Strip strip(long id, String number, Optional<Direction> direction, int gone) {
        return new Strip(
                new PackId(uuid(id)),
                new PackKey(new GameCode("0529"), new PackNumber(number)),
                new GameId(uuid(4)),
                new PackSize(75),
                new FirstTicket(1),
                new TicketWidth(3),
                direction,
                new TicketPosition(gone),
                Instant.parse("2026-03-02T15:00:00Z"),
                Settlement.unsettled());
    }

    private static Movement plain(int from, int to, Act act) {
        return new Movement(MOVEMENT, new PackId(uuid(3)), range(from, to), PRICE, act, stamp(), none());
    }

    private static Movement full(int from, int to, Act act) {
        Stamp stamp = new Stamp(
                DAY,
                Optional.of(new ShiftId(uuid(5))),
                aCashier(),
                Optional.of(aShiftManager()),
                EntryMethod.MANUAL,
                AT,
                ClockReading.BEHIND);
        return new Movement(
                MOVEMENT, new PackId(uuid(3)), range(from, to), PRICE, act, stamp, Optional.of(new Note("“wet”")));
    }

    private static Stamp stamp() {
        return new Stamp(DAY, none(), aCashier(), none(), EntryMethod.SCAN, AT, ClockReading.FORWARD);
    }

    private static Origin origin() {
        return new Origin(Optional.of(DAY), aShiftManager(), none(), none(), AT);
    }

    private static Optional<Occupant> occupant() {
        return Optional.of(new Occupant(
                new PackId(uuid(33)),
                new PackKey(new GameCode("2029"), new PackNumber("0000001")),
                Occupant.Fate.REPLACED_SOLD_OUT));
    }

    private static TicketRange range(int from, int to) {
        return new TicketRange(new TicketPosition(from), new TicketPosition(to));
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }
}
