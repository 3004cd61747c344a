package com.nuvana.lottery.domain.day;

import com.nuvana.lottery.domain.discrepancy.Discrepancy;
import com.nuvana.lottery.domain.pack.Strip;
import com.nuvana.lottery.domain.ticket.TicketCount;
import com.nuvana.lottery.domain.ticket.TicketRange;
import java.util.ArrayList;
import java.util.List;

/** What a person should look at before committing a preparation; a warning blocks nothing. */
public final class CloseWarnings {

    private final int jumpShare;

    /** Warns of jumps from that share of a pack on; 100 warns of none. */
    public CloseWarnings(int jumpShare) {
        this.jumpShare = jumpShare;
    }

    /** The warnings about one line of {@code pack}. */
    public List<CloseWarning> about(CloseLine line, Strip pack) {
        List<CloseWarning> warnings = new ArrayList<>();
        TicketCount sold = line.tickets().sold();
        DecisionKind kind = DecisionKind.of(line.decision().decision());
        if (Discrepancy.isLargeJump(sold, pack.size(), jumpShare)) {
            warnings.add(warning(CloseWarning.Kind.LARGE_JUMP, line, sold));
        }
        if (kind != DecisionKind.SOLD_OUT && isNearerToTheOtherEnd(line.tickets(), pack)) {
            warnings.add(warning(CloseWarning.Kind.LIKELY_WRONG_END, line, sold));
        }
        if (kind == DecisionKind.NOT_SEEN) {
            warnings.add(warning(CloseWarning.Kind.NOT_SEEN, line, pack.remaining()));
        }
        return List.copyOf(warnings);
    }

    /** Rule: an untouched pack whose face, read from the other end, would have sold fewer tickets. */
    private static boolean isNearerToTheOtherEnd(TicketRange tickets, Strip pack) {
        int fromOtherEnd = pack.size().tickets() - 1 - tickets.to().gone();
        return tickets.from().isUntouched() && fromOtherEnd < tickets.to().gone();
    }

    private static CloseWarning warning(CloseWarning.Kind kind, CloseLine line, TicketCount tickets) {
        return CloseWarning.of(kind, line.key(), line.binNumber(), tickets);
    }
}
