package com.nuvana.lottery.domain.ticket;

/** How many tickets a full pack holds: 1 to 1000. */
public record PackSize(int tickets) {

    /** The largest pack there can be. */
    public static final int MOST = 1000;

    /** Refuses sizes outside 1 to 1000. */
    public PackSize {
        if (!isValid(tickets)) {
            throw new IllegalArgumentException("pack size must be 1 to " + MOST + ": " + tickets);
        }
    }

    /** Says whether a pack can have that many tickets. */
    public static boolean isValid(long tickets) {
        return tickets >= 1 && tickets <= MOST;
    }

    /** The position at which nothing is left. */
    public TicketPosition soldOut() {
        return new TicketPosition(tickets);
    }

    /** How many tickets are left at {@code position}. */
    public TicketCount remainingAt(TicketPosition position) {
        return new TicketRange(position, soldOut()).sold();
    }
}
