package com.nuvana.lottery.domain.pack;

/** A movement's place in the ledger of the store, counted from 1; 0 stands before the first movement. */
public record LedgerSequence(long value) implements Comparable<LedgerSequence> {

    /** Before the first movement. */
    public static final LedgerSequence START = new LedgerSequence(0);

    /** Refuses negative places. */
    public LedgerSequence {
        if (value < 0) {
            throw new IllegalArgumentException("ledger sequence must be 0 or more: " + value);
        }
    }

    @Override
    public int compareTo(LedgerSequence other) {
        return Long.compare(value, other.value);
    }
}
