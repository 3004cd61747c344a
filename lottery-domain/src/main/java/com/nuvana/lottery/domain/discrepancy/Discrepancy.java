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
import java.util.List;
import java.util.Optional;

/**
 * Something about a pack that does not add up. It never blocks a close.
 *
 * @param tickets how many tickets it is about; negative when the books are ahead of the pack
 * @param amount those tickets at the price of the movement
 * @param interval from the reading before to the movement that raised it
 */
public record Discrepancy(
        DiscrepancyId id,
        DiscrepancyKind kind,
        PackId pack,
        PackKey key,
        TicketCount tickets,
        Money amount,
        Interval interval,
        DayId day,
        Instant at,
        DiscrepancyStatus status) {

    /**
     * A new, open discrepancy that {@code by} raised, and the fact that tells it.
     *
     * @param before the reading before and all that was booked of the pack since, in order; empty where there is none
     */
    public static Change<Discrepancy, DiscrepancyRaised> raise(
            DiscrepancyId id,
            DiscrepancyKind kind,
            PackKey key,
            TicketCount tickets,
            List<Movement> before,
            Movement by) {
        Discrepancy raised = new Discrepancy(
                id,
                kind,
                by.pack(),
                key,
                tickets,
                by.price().times(tickets),
                Interval.of(before, by),
                by.on().day(),
                by.on().at(),
                DiscrepancyStatus.OPEN);
        return Change.of(raised, new DiscrepancyRaised(raised, by.on().origin()));
    }

    /** The movement that raised it. */
    public MovementId movement() {
        return interval.until().movement();
    }

    /** The movement that told the reading before, where there is one. */
    public Optional<MovementId> since() {
        return interval.since().map(Interval.End::movement);
    }

    /**
     * Rule of the large jump: one COUNTED or DEPLETED movement with 100 x sold above the share x n. Share 50, n 50: 25
     * are none, 26 are one; share 100 switches it off.
     */
    public static boolean isLargeJump(TicketCount sold, PackSize size, int sharePercent) {
        return sharePercent < 100 && 100L * sold.tickets() > (long) sharePercent * size.tickets();
    }
}
