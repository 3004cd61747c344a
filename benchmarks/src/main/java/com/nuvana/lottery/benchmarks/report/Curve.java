package com.nuvana.lottery.benchmarks.report;

import java.util.List;

/** What one thing costs at each size, in milliseconds. */
public record Curve(String name, List<Point> points) {

    /** A size and its cost. */
    public record Point(int size, double millis) {}

    /** Copies the list. */
    public Curve {
        points = List.copyOf(points);
    }
}
