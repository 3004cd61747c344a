package com.nuvana.lottery.domain.ticket;

/** The lowest ticket number printed in a pack: 0 or 1. */
public record FirstTicket(int number) {

    /** Refuses anything but 0 and 1. */
    public FirstTicket {
        if (!isValid(number)) {
            throw new IllegalArgumentException("first ticket must be 0 or 1: " + number);
        }
    }

    /** Says whether packs can begin with that number. */
    public static boolean isValid(int number) {
        return number == 0 || number == 1;
    }

    /** The highest number printed in a pack of that size: {@code first + n - 1}. */
    public int last(PackSize size) {
        return number + size.tickets() - 1;
    }
}
