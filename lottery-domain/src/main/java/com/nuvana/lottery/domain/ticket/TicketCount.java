package com.nuvana.lottery.domain.ticket;

/** A number of tickets; negative where an undo or a correction takes tickets back. */
public record TicketCount(int tickets) {

    /** No ticket. */
    public static final TicketCount NONE = new TicketCount(0);

    /** The sum of both counts. */
    public TicketCount plus(TicketCount more) {
        return new TicketCount(Math.addExact(tickets, more.tickets));
    }
}
