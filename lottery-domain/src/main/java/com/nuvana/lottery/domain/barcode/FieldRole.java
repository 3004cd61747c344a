package com.nuvana.lottery.domain.barcode;

/**
 * What the digits of a field with a fixed width mean. Each role stands at most once in a layout. The widths are what
 * the values behind can hold: a game code has 3 to 5 digits, a ticket number at most 6.
 */
public enum FieldRole {
    /** The game code. */
    GAME(3, 5),
    /** The pack number. */
    PACK(1, 20),
    /** The ticket number. */
    TICKET(1, 6),
    /** Check digits; without an algorithm they are shown and never used. */
    CHECK(1, 4),
    /** A price as printed; its meaning is uncertain and it is never used in arithmetic. */
    PRICE(1, 9),
    /** How many tickets a full pack of the game has; compared with the catalogue. */
    PACK_SIZE(1, 4),
    /** The tickets left in the pack, as some lotteries print in brackets; never taken for a ticket number. */
    REMAINING(1, 9);

    private final int least;
    private final int most;

    FieldRole(int least, int most) {
        this.least = least;
        this.most = most;
    }

    boolean allows(int width) {
        return width >= least && width <= most;
    }

    String allowed() {
        return name() + " has " + least + " to " + most + " digits";
    }
}
