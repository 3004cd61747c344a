package com.nuvana.lottery.benchmarks.report;

/** Something measured: {@code p99}, 4.1, milliseconds. */
public record Figure(String name, double value, Unit unit) {

    /** The figure as it stands in the table. */
    public String text() {
        return name + " " + unit.text(value);
    }
}
