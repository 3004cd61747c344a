package com.nuvana.lottery.cli.tester;

/** The 24 digits on the back of a ticket: game 4, pack 7, ticket 3, and ten that say nothing. */
public final class Codes {

    private Codes() {}

    /** The code of a ticket. */
    public static String code(String game, String pack, String ticket) {
        return game + pack + ticket + "0123456789";
    }

    /** The code of a ticket of pack 2029-0004321, a $5 pack of 75. */
    public static String numbers(String ticket) {
        return code("2029", "0004321", ticket);
    }

    /** The code of a ticket of pack 2400-0000017, a $100 pack of 15. */
    public static String supreme(String ticket) {
        return code("2400", "0000017", ticket);
    }

    /** The code of a ticket of pack 2617-0000005, a $1 pack of 150. */
    public static String blitz(String ticket) {
        return code("2617", "0000005", ticket);
    }
}
