package com.nuvana.lottery.benchmarks.report;

import java.util.Locale;

/** What a figure counts, and how it is written. */
public enum Unit {
    /** Time, in milliseconds. */
    MILLIS,
    /** How often in a second. */
    PER_SECOND,
    /** Memory, in bytes. */
    BYTES,
    /** Memory, in units of 1,048,576 bytes. */
    MEBIBYTES,
    /** One figure over another. */
    TIMES;

    /** Says whether a quiet machine and a loud one agree on it, so that two runs can be compared without a ratio. */
    public boolean isSteady() {
        return this == BYTES || this == MEBIBYTES;
    }

    /** A value with its unit, with as many digits as mean something. */
    public String text(double value) {
        return switch (this) {
            case MILLIS -> value < 1 ? String.format(Locale.ROOT, "%.0f µs", value * 1_000) : digits(value) + " ms";
            case PER_SECOND -> String.format(Locale.ROOT, "%,.0f/s", value);
            case BYTES -> String.format(Locale.ROOT, "%,.0f B", value);
            case MEBIBYTES -> digits(value) + " MiB";
            case TIMES -> String.format(Locale.ROOT, "%.2f", value);
        };
    }

    private static String digits(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
    }

    /** A limit with its unit; limits are round. */
    String limit(double limit) {
        String number = limit == Math.rint(limit)
                ? String.format(Locale.ROOT, "%,.0f", limit)
                : String.format(Locale.ROOT, "%s", limit);
        return switch (this) {
            case MILLIS -> number + " ms";
            case PER_SECOND -> number + "/s";
            case BYTES -> number + " B";
            case MEBIBYTES -> number + " MiB";
            case TIMES -> number;
        };
    }
}
