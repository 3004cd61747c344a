package com.nuvana.lottery.benchmarks.report;

/** What a figure of a line has to reach. */
public record Goal(String figure, Bound bound, double limit, Unit unit) {

    /** The name by which a goal means the ratio of its line. */
    public static final String RATIO = "ratio";

    /** On which side of the limit it has to be. */
    public enum Bound {
        /** The limit or more. */
        AT_LEAST,
        /** The limit or less. */
        AT_MOST
    }

    /** That figure has to be the limit or more. */
    public static Goal atLeast(double limit, Unit unit, String figure) {
        return new Goal(figure, Bound.AT_LEAST, limit, unit);
    }

    /** That figure has to be the limit or less. */
    public static Goal atMost(double limit, Unit unit, String figure) {
        return new Goal(figure, Bound.AT_MOST, limit, unit);
    }

    boolean isMetBy(double value) {
        return bound == Bound.AT_LEAST ? value >= limit : value <= limit;
    }

    /** The goal as it stands in the table. */
    public String text() {
        return figure + (bound == Bound.AT_LEAST ? " ≥ " : " ≤ ") + unit.limit(limit);
    }
}
