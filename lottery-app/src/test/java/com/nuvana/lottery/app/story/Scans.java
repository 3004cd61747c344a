package com.nuvana.lottery.app.story;

import com.nuvana.lottery.domain.ticket.TicketNumber;

/** Texts as a scanner sends them, and as people type them. */
public final class Scans {

    private Scans() {}

    /**
     * The 24 digits of a ticket: game, pack and ticket, each filled with zeros, and ten digits that say nothing.
     * {@code of("2029", 4321, 13)} is {@code 2029 0004321 013 0123456789} without the spaces.
     */
    public static String of(String game, int pack, int ticket) {
        return "0".repeat(4 - game.length()) + game + String.format("%07d%03d", pack, ticket) + "0123456789";
    }

    /** The printed number of a ticket. */
    public static TicketNumber ticket(int number) {
        return new TicketNumber(String.format("%03d", number));
    }
}
