package com.nuvana.lottery.simulator.internal.rows;

/** The names of shelves and keys. */
public final class Keys {

    /** The shelf of the days that are not closed. */
    public static final String UNCLOSED = "unclosed";

    private Keys() {}

    /** A game of a store by its code. */
    public static String game(String store, String code) {
        return store + "|" + code;
    }

    /** A pack of a store by game and number. */
    public static String pack(String store, String code, String number) {
        return store + "|" + code + "|" + number;
    }

    /** A pack of a store by its number alone. */
    public static String number(String store, String number) {
        return store + "|*|" + number;
    }

    /** The packs of a status and game. */
    public static String packsOfGame(String status, String game) {
        return status + "|game|" + game;
    }

    /** The packs of a status and bin. */
    public static String packsInBin(String status, String bin) {
        return status + "|bin|" + bin;
    }

    /** The days of a date. */
    public static String date(String date) {
        return "date|" + date;
    }

    /** The lines of a day. */
    public static String day(String day) {
        return "day|" + day;
    }

    /** The lines of a pack, and the last of them. */
    public static String linesOf(String pack) {
        return "pack|" + pack;
    }

    /** The counts of a shift, and the last of them. */
    public static String countsOf(String shift) {
        return "shift|" + shift;
    }

    /** What a day or a shift says of a pack. */
    public static String line(String container, String pack) {
        return container + "|" + pack;
    }
}
