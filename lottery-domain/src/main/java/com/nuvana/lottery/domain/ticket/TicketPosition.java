package com.nuvana.lottery.domain.ticket;

/** How many tickets of a pack are gone: 0 for an untouched pack, its size when nothing is left. */
public record TicketPosition(int gone) implements Comparable<TicketPosition> {

    /** An untouched pack's position. */
    public static final TicketPosition UNTOUCHED = new TicketPosition(0);

    /** Refuses positions outside 0 to the largest pack size. */
    public TicketPosition {
        if (gone < 0 || gone > PackSize.MOST) {
            throw new IllegalArgumentException("position must be 0 to " + PackSize.MOST + ": " + gone);
        }
    }

    /** Says whether no ticket is gone. */
    public boolean isUntouched() {
        return gone == 0;
    }

    /** Says whether fewer tickets are gone here than at {@code other}. */
    public boolean isBehind(TicketPosition other) {
        return gone < other.gone;
    }

    @Override
    public int compareTo(TicketPosition other) {
        return Integer.compare(gone, other.gone);
    }
}
