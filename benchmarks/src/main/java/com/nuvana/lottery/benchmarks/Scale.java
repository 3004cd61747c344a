package com.nuvana.lottery.benchmarks;

import java.util.Locale;

/** How thoroughly a table is measured. */
enum Scale {
    /** For the record: some ten minutes. */
    FULL(30, 100_000, 20),
    /** While something is being built: some two minutes, with less in history. */
    QUICK(8, 10_000, 5);

    private static final int WARM_UP = 4;

    private final int rounds;
    private final int longHistory;
    private final int starts;

    Scale(int rounds, int longHistory, int starts) {
        this.rounds = rounds;
        this.longHistory = longHistory;
        this.starts = starts;
    }

    /** The rounds of everything measured in this JVM. */
    Rounds rounds() {
        return new Rounds(WARM_UP, rounds);
    }

    /** Packs in the longest history. */
    int longHistory() {
        return longHistory;
    }

    /** How often a program is started. */
    int starts() {
        return starts;
    }

    /** The name in a saved run. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
