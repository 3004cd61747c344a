package com.nuvana.lottery.benchmarks;

import com.nuvana.lottery.domain.pack.PackId;
import java.sql.SQLException;
import java.util.List;

/**
 * Packs that were received, put on sale, counted and sold out, day by day: the first of a day by the use cases, the
 * others as copies of its rows, so that a long history is made in little time.
 */
final class History implements AutoCloseable {

    /** Its games are at $5, in packs of 75. */
    static final int GAMES = 40;

    /** The first one; the others follow. */
    static final int FIRST_GAME = 3_000;

    private static final int COUNTED_AT = 41;

    private final BusyStore store;
    private final Copies copies;
    private int packs;
    private int days;

    /** A history of that store; it goes through the free bin, which is free before and after. */
    History(BusyStore store) throws SQLException {
        this.store = store;
        this.copies = new Copies(store.home());
    }

    /** Writes that many packs, all of one game, into the day that is on. */
    void write(int count) throws SQLException {
        Till till = store.till();
        PackId first = till.receive(FIRST_GAME + days % GAMES, List.of(packs)).get(0);
        till.activate(first, store.freeBin());
        till.count(first, COUNTED_AT);
        till.sellOut(first);
        copies.write(first, packs + 1, count - 1, store.time().instant());
        packs += count;
        days++;
    }

    @Override
    public void close() throws SQLException {
        copies.close();
    }
}
