package com.nuvana.lottery.simulator.internal.rows;

import java.util.List;

/** The tables there are: on which shelves their rows stand, and under which keys they are found. */
public enum TableKind {
    /** Stores, with the answers a session start gives. */
    STORE,
    /** API keys, found by the key itself. */
    KEY,
    /** Sync sessions. */
    SESSION,
    /** Games, found by code. */
    GAME,
    /** Bins. */
    BIN,
    /** Managers and other users of a store. */
    USER,
    /** Cashiers. */
    CASHIER,
    /** Ticket prices and pack values. */
    CONFIG_VALUE,
    /** Packs: a shelf for each status, alone, with a game and with a bin. */
    PACK,
    /** Where packs have been. */
    BIN_HISTORY,
    /** Business days: a shelf for each date, and one for those that are not closed. */
    DAY,
    /** Lines of closes: a shelf for each day and each pack; the last one of a pack is found by it. */
    DAY_PACK,
    /** Shifts. */
    SHIFT,
    /** What shifts found in the bins. */
    SHIFT_OPENING,
    /** What shifts left in the bins. */
    SHIFT_CLOSING,
    /** Corrections of lines. */
    CORRECTION,
    /** Reported sales. */
    SALES,
    /** Answers bound to idempotency keys. */
    BOUND_ANSWER;

    List<String> shelvesOf(Row row) {
        return switch (this) {
            case PACK -> packShelves(row);
            case DAY -> dayShelves(row);
            case DAY_PACK -> List.of(Table.ALL, Keys.day(row.text("day_id")), Keys.linesOf(row.text("pack_id")));
            case BOUND_ANSWER -> List.of();
            case STORE,
                    KEY,
                    SESSION,
                    GAME,
                    BIN,
                    USER,
                    CASHIER,
                    CONFIG_VALUE,
                    BIN_HISTORY,
                    SHIFT,
                    SHIFT_OPENING,
                    SHIFT_CLOSING,
                    CORRECTION,
                    SALES -> row.has("deleted_at") ? List.of(Table.ALL, Table.REMOVED) : List.of(Table.ALL);
        };
    }

    List<String> keysOf(Row row) {
        return switch (this) {
            case KEY -> List.of(row.text("key"));
            case GAME -> List.of(Keys.game(row.store(), row.text("game_code")));
            case PACK ->
                List.of(
                        Keys.pack(row.store(), row.text("game_code"), row.text("pack_number")),
                        Keys.number(row.store(), row.text("pack_number")));
            case DAY_PACK ->
                List.of(Keys.line(row.text("day_id"), row.text("pack_id")), Keys.linesOf(row.text("pack_id")));
            case SHIFT_OPENING, SHIFT_CLOSING ->
                List.of(Keys.line(row.text("shift_id"), row.text("pack_id")), Keys.countsOf(row.text("shift_id")));
            case STORE,
                    SESSION,
                    BIN,
                    USER,
                    CASHIER,
                    CONFIG_VALUE,
                    BIN_HISTORY,
                    DAY,
                    SHIFT,
                    CORRECTION,
                    SALES,
                    BOUND_ANSWER -> List.of();
        };
    }

    private static List<String> packShelves(Row row) {
        String status = row.text("status");
        String ofGame = Keys.packsOfGame(status, row.text("game_id"));
        return row.maybe("current_bin_id")
                .map(bin -> List.of(status, ofGame, Keys.packsInBin(status, bin)))
                .orElse(List.of(status, ofGame));
    }

    private static List<String> dayShelves(Row row) {
        String date = Keys.date(row.text("business_date"));
        return row.says("status", "CLOSED") ? List.of(date) : List.of(date, Keys.UNCLOSED);
    }
}
