package com.nuvana.lottery.benchmarks.report;

/**
 * A figure over another of the same minutes. It is what two runs are compared by: a loud machine is loud for both.
 *
 * @param meaning what is divided by what, such as {@code rate / raw JDBC}
 */
public record Ratio(String meaning, double value, Better better) {

    /** Which way is good. */
    public enum Better {
        /** The more the better. */
        HIGHER,
        /** The less the better. */
        LOWER;

        /** How many times worse a value is than one before; below 1 it is better. */
        double worsening(double before, double now) {
            return this == HIGHER ? before / now : now / before;
        }
    }

    /** The ratio as it stands in the table. */
    public String text() {
        return Unit.TIMES.text(value) + " (" + meaning + ")";
    }
}
