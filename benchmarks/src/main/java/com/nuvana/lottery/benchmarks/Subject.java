package com.nuvana.lottery.benchmarks;

import java.io.IOException;
import java.sql.SQLException;

/**
 * Something that is measured in turn with others.
 *
 * @param times how often in a round
 * @param act what is timed
 * @param after what has to be done after each time, and is not timed
 */
record Subject(int times, Act act, Act after) {

    /** Something that can be done. */
    interface Act {
        /** Does it. */
        void run() throws IOException, SQLException;
    }

    /** One that leaves nothing to be done. */
    static Subject of(int times, Act act) {
        return new Subject(times, act, () -> {});
    }

    long[] round() throws IOException, SQLException {
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            act.run();
            nanos[i] = System.nanoTime() - start;
            after.run();
        }
        return nanos;
    }
}
