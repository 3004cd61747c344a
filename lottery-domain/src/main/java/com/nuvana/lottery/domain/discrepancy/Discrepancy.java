package com.nuvana.lottery.domain.discrepancy;

import com.nuvana.lottery.domain.Change;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.MovementId;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.ticket.PackSize;
import com.nuvana.lottery.domain.ticket.TicketCount;
import java.time.Instant;
import java.util.Optional;

/**
 * Something about a pack that does not add up. It never blocks a close.
 *
 * @param tickets how many tickets it is about; negative when the books are ahead of the pack
 * @param amount those tickets at the price of the movement
 * @param since the reading before, where there is one
 * @param movement the movement that raised it
 */
public record Discrepancy(
        DiscrepancyId id,
        DiscrepancyKind kind,
        PackId pack,
        PackKey key,
        TicketCount tickets,
        Money amount,
        Optional<MovementId> since,
        MovementId movement,
        DayId day,
        Instant at,
        DiscrepancyStatus status) {

    /** A new, open discrepancy that {@code by} raised, and the fact that tells it. */
    public static Change<Discrepancy, DiscrepancyRaised> raise(
            DiscrepancyId id, DiscrepancyKind kind, PackKey key, TicketCount tickets, Movement by) {
        Discrepancy raised = new Discrepancy(
                id,
                kind,
                by.pack(),
                key,
                tickets,
                by.price().times(tickets),
                Optional.empty(),
                by.id(),
                by.on().day(),
                by.on().at(),
                DiscrepancyStatus.OPEN);
        return Change.of(raised, new DiscrepancyRaised(raised, by.on().origin()));
    }

    /** The same, with the reading before. */
    public static Change<Discrepancy, DiscrepancyRaised> since(
            MovementId before, Change<Discrepancy, DiscrepancyRaised> raised) {
        Discrepancy was = raised.next();
        Discrepancy full = new Discrepancy(
                was.id(),
                was.kind(),
                was.pack(),
                was.key(),
                was.tickets(),
                was.amount(),
                Optional.of(before),
                was.movement(),
                was.day(),
                was.at(),
                was.status());
        return Change.of(full, new DiscrepancyRaised(full, raised.facts().get(0).origin()));
    }

    /**
     * Rule of the large jump: one COUNTED or DEPLETED movement with 100 x sold above the share x n. Share 50, n 50: 25
     * are none, 26 are one; share 100 switches it off.
     */
    public static boolean isLargeJump(TicketCount sold, PackSize size, int sharePercent) {
        return sharePercent < 100 && 100L * sold.tickets() > (long) sharePercent * size.tickets();
    }
}
