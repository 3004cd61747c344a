package com.nuvana.lottery.app.discrepancy;

import com.nuvana.lottery.app.port.IdSource;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.domain.Change;
import com.nuvana.lottery.domain.day.CloseLine;
import com.nuvana.lottery.domain.day.DecisionKind;
import com.nuvana.lottery.domain.discrepancy.Discrepancy;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyId;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyKind;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyRaised;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.MovementKind;
import com.nuvana.lottery.domain.pack.PackChange;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.StandingMovements;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.ticket.TicketCount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The discrepancies that one command finds while it books: each is given its interval as it is found, and all are told
 * together, after the command's own facts. Lives as long as its transaction; not thread-safe.
 */
public final class FoundDiscrepancies {

    private final Tx tx;
    private final IdSource ids;
    private final List<Change<Discrepancy, DiscrepancyRaised>> found = new ArrayList<>();
    private final Map<DayId, Set<PackId>> notSeen = new HashMap<>();

    /** Nothing was found yet. */
    public FoundDiscrepancies(Tx tx, IdSource ids) {
        this.tx = tx;
        this.ids = ids;
    }

    /** {@code by}, a movement of a change that is booked, shows this. */
    public void add(DiscrepancyKind kind, TicketCount tickets, PackChange<?> change, Movement by) {
        DiscrepancyId id = new DiscrepancyId(ids.next());
        found.add(Discrepancy.raise(id, kind, change.next().key(), tickets, before(change, by), by));
    }

    /** Stores what was found, in that order, and appends the facts. */
    public void tell() {
        found.forEach(tx.discrepancies()::record);
        found.clear();
    }

    /** The last reading that was not of this change itself, and what was booked from it up to {@code by}. */
    private List<Movement> before(PackChange<?> change, Movement by) {
        List<Movement> ledger =
                tx.ledger().of(by.pack()).stream().map(BookedMovement::movement).toList();
        int begin = ledger.indexOf(change.movements().get(0));
        return StandingMovements.of(ledger.subList(0, begin)).readings().stream()
                .filter(this::wasSeen)
                .reduce((earlier, later) -> later)
                .map(reading -> ledger.subList(ledger.indexOf(reading), ledger.indexOf(by)))
                .orElse(List.of());
    }

    /** A line of a close also books that nobody saw the pack: such a movement reads nothing. */
    private boolean wasSeen(Movement movement) {
        boolean isCountAtClose = movement.isCloseLine() && movement.kind() == MovementKind.COUNTED;
        return !isCountAtClose
                || !notSeen.computeIfAbsent(movement.on().day(), this::notSeenIn)
                        .contains(movement.pack());
    }

    private Set<PackId> notSeenIn(DayId day) {
        return tx.days().lines(day).stream()
                .map(CloseLine::decision)
                .filter(decision -> DecisionKind.of(decision.decision()) == DecisionKind.NOT_SEEN)
                .map(decision -> decision.pack())
                .collect(Collectors.toSet());
    }
}
