package com.nuvana.lottery.app.ledger;

import com.nuvana.lottery.app.json.LedgerDigest;
import com.nuvana.lottery.app.port.PinLock;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.day.BusinessDay;
import com.nuvana.lottery.domain.day.ClosedDay;
import com.nuvana.lottery.domain.day.DayTotals;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.store.BinId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Recomputes everything that the books say twice, and names what differs: the part of {@code doctor} that knows the
 * rules. Reads only; memory does not grow with history but for the list of days.
 */
public final class CompareLedger {

    private final UnitOfWork work;
    private final Books books;

    /** Compares the books of that store. */
    public CompareLedger(UnitOfWork work, Books books) {
        this.work = work;
        this.books = books;
    }

    /** What is wrong, check by check; empty when all is well. */
    public List<Finding> handle() {
        return work.read(views -> {
            FindLostActs lost = new FindLostActs(views.journal());
            List<Finding> findings =
                    new ArrayList<>(VerifyJournal.verify(views, lost::accept).findings());
            findings.addAll(lost.findings());
            findings.addAll(new ComparePacks(views).findings());
            findings.addAll(days(views));
            findings.addAll(bins(views));
            findings.addAll(new CompareOutbox(views.journal(), views.outbox()).findings());
            findings.addAll(locks(views));
            return List.copyOf(findings);
        });
    }

    private static List<Finding> days(Views views) {
        List<Finding> findings = new ArrayList<>();
        List<BusinessDay> days = views.days().latest(Integer.MAX_VALUE);
        long open = days.stream()
                .filter(day -> day.fold(o -> true, prepared -> true, closed -> false))
                .count();
        if (!days.isEmpty() && open != 1) {
            findings.add(new Finding(
                    Finding.Check.ONE_OPEN_DAY, Finding.Severity.DAMAGE, "days", open + " days are not closed"));
        }
        days.forEach(day -> day.fold(o -> List.<ClosedDay>of(), prepared -> List.<ClosedDay>of(), List::of)
                .forEach(closed -> findings.addAll(totals(views, closed))));
        return findings;
    }

    private static List<Finding> totals(Views views, ClosedDay day) {
        List<Movement> movements = views.ledger().ofDay(day.id()).stream()
                .map(BookedMovement::movement)
                .toList();
        List<Finding> findings = new ArrayList<>();
        if (!DayTotals.of(movements).equals(day.record().totals())) {
            findings.add(new Finding(
                    Finding.Check.DAY_TOTALS,
                    Finding.Severity.DAMAGE,
                    "day " + day.label(),
                    "stored " + day.record().totals().net().cents() + " cents net, the ledger says "
                            + DayTotals.of(movements).net().cents()));
        }
        if (!LedgerDigest.of(movements).equals(day.record().ledgerDigest())) {
            findings.add(new Finding(
                    Finding.Check.DAY_TOTALS,
                    Finding.Severity.DAMAGE,
                    "day " + day.label(),
                    "its movements are not those that were closed"));
        }
        return findings;
    }

    private static List<Finding> bins(Views views) {
        List<Finding> findings = new ArrayList<>();
        Map<BinId, ActivePack> seen = new HashMap<>();
        for (ActivePack pack : views.packs().active()) {
            ActivePack other = seen.put(pack.bin(), pack);
            if (other != null) {
                findings.add(new Finding(
                        Finding.Check.ONE_PACK_PER_BIN,
                        Finding.Severity.DAMAGE,
                        "bin " + views.bins().get(pack.bin()).number(),
                        other.key() + " and " + pack.key() + " are both on sale in it"));
            }
        }
        return findings;
    }

    private List<Finding> locks(Views views) {
        Instant now = books.now();
        return views.employees().locks().stream()
                .filter(lock -> isShortened(lock, views, now))
                .map(lock -> new Finding(
                        Finding.Check.PIN_LOCKS,
                        Finding.Severity.WARNING,
                        "employee code " + lock.code(),
                        "the lock until " + lock.until() + " was ended by a clock set forward"))
                .toList();
    }

    /** A lock that was over by the clock, although the clock, or a later booking, shows a time before its end. */
    private static boolean isShortened(PinLock lock, Views views, Instant now) {
        if (lock.endedAt().isEmpty()) {
            return false;
        }
        boolean bookedBefore = views.journal().head().entries() > lock.entriesAtEnd()
                && views.ledger()
                        .lastAt()
                        .filter(last -> last.isAfter(lock.setAt()) && last.isBefore(lock.until()))
                        .isPresent();
        return now.isBefore(lock.until()) || bookedBefore;
    }
}
