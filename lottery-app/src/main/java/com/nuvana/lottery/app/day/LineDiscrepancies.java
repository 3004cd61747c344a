package com.nuvana.lottery.app.day;

import com.nuvana.lottery.domain.day.CloseLine;
import com.nuvana.lottery.domain.day.Decision;
import com.nuvana.lottery.domain.day.NotSeenReason;
import com.nuvana.lottery.domain.discrepancy.Discrepancy;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyKind;
import com.nuvana.lottery.domain.pack.Strip;
import com.nuvana.lottery.domain.ticket.TicketCount;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import com.nuvana.lottery.domain.ticket.TicketRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a line of a close shows that does not add up. */
record LineDiscrepancies(DiscrepancyKind kind, TicketCount tickets) {

    static List<LineDiscrepancies> of(CloseLine line, Strip pack, int jumpShare) {
        List<LineDiscrepancies> found = new ArrayList<>();
        line.decision()
                .decision()
                .fold(
                        scanned -> List.<LineDiscrepancies>of(),
                        typed -> List.<LineDiscrepancies>of(),
                        soldOut -> List.<LineDiscrepancies>of(),
                        notSeen -> List.of(notSeen(notSeen, pack)))
                .forEach(found::add);
        TicketCount sold = line.tickets().sold();
        if (Discrepancy.isLargeJump(sold, pack.size(), jumpShare)) {
            found.add(new LineDiscrepancies(DiscrepancyKind.LARGE_JUMP, sold));
        }
        return found;
    }

    private static LineDiscrepancies notSeen(Decision.NotSeen notSeen, Strip pack) {
        if (notSeen.reason() != NotSeenReason.POSITION_BACKWARDS) {
            return new LineDiscrepancies(DiscrepancyKind.NOT_SEEN, pack.remaining());
        }
        TicketPosition observed = notSeen.read()
                .flatMap(read -> pack.numbering()
                        .flatMap(numbering -> numbering.positionOf(read).fold(Optional::of, why -> Optional.empty())))
                .orElseThrow();
        TicketCount behind = new TicketRange(pack.position(), observed).sold();
        return new LineDiscrepancies(DiscrepancyKind.POSITION_BACKWARDS, behind);
    }
}
