package com.nuvana.lottery.domain.ticket;

/** From one position to another; {@code to} lies before {@code from} only in an undo or a correction. */
public record TicketRange(TicketPosition from, TicketPosition to) {

    /** A range in which no ticket goes. */
    public static TicketRange standing(TicketPosition position) {
        return new TicketRange(position, position);
    }

    /** The tickets gone through this range: {@code to - from}, the only subtraction of positions there is. */
    public TicketCount sold() {
        return new TicketCount(to.gone() - from.gone());
    }

    /** The way back. */
    public TicketRange reversed() {
        return new TicketRange(to, from);
    }
}
