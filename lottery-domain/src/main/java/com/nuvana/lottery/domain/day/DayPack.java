package com.nuvana.lottery.domain.day;

import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.pack.Strip;
import com.nuvana.lottery.domain.ticket.TicketCount;
import com.nuvana.lottery.domain.ticket.TicketPosition;

/**
 * A pack with a line in the close, or with tickets gone in the day.
 *
 * @param pack its strip after the close, with the position at which the day leaves it
 * @param tickets those gone in the day, corrections left out
 * @param state the one after the close
 */
public record DayPack(Strip pack, TicketCount tickets, PackStatus state) {

    /** Where the day leaves it. */
    public TicketPosition to() {
        return pack.position();
    }

    /**
     * {@code to} less the tickets of the day. Where the day also corrected the pack it is not a position the pack ever
     * had, and may lie below 0.
     */
    public int from() {
        return to().gone() - tickets.tickets();
    }
}
