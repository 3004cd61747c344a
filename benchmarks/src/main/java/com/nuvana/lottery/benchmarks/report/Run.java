package com.nuvana.lottery.benchmarks.report;

import java.time.Instant;
import java.util.List;

/**
 * One run: when, where, and what it measured.
 *
 * @param scale how thorough it was, such as {@code full}
 * @param machine what kind of machine, without its name
 */
public record Run(Instant at, String scale, String machine, List<Line> lines) {

    /** Copies the list. */
    public Run {
        lines = List.copyOf(lines);
    }
}
