package com.nuvana.lottery.simulator.internal.rows;

import java.time.Instant;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Some rows of one table and store, kept in both orders in which they are asked for. */
public final class Shelf {

    private static final Comparator<Row> BY_TIME =
            Comparator.comparing(Row::updatedAt).thenComparing(Row::id);

    private final NavigableSet<Row> byTime = new TreeSet<>(BY_TIME);
    private final NavigableSet<Row> bySequence = new TreeSet<>(Comparator.comparingLong(Row::sequence));

    /** By instant, then by id. */
    public NavigableSet<Row> byTime() {
        return byTime;
    }

    /** By sequence. */
    public NavigableSet<Row> bySequence() {
        return bySequence;
    }

    /** The row that changed last. */
    public Optional<Row> newest() {
        return bySequence.isEmpty() ? Optional.empty() : Optional.of(bySequence.last());
    }

    /** A row to look from: it stands where the one with that sequence would. */
    public static Row before(long sequence) {
        return new Row("", "", Instant.EPOCH, sequence, Json.object());
    }

    void add(Row row) {
        byTime.add(row);
        bySequence.add(row);
    }

    void remove(Row row) {
        byTime.remove(row);
        bySequence.remove(row);
    }
}
