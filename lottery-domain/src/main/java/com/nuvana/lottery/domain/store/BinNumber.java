package com.nuvana.lottery.domain.store;

/** The number painted on a bin, from 1 to 9999. */
public record BinNumber(int value) implements Comparable<BinNumber> {

    /** The highest number there can be. */
    public static final int HIGHEST = 9999;

    /** Refuses numbers outside 1 to 9999. */
    public BinNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("bin number must be 1 to 9999: " + value);
        }
    }

    /** Says whether a bin can bear that number. */
    public static boolean isValid(int value) {
        return value >= 1 && value <= HIGHEST;
    }

    @Override
    public int compareTo(BinNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
