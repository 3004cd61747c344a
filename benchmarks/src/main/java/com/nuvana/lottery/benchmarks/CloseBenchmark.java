package com.nuvana.lottery.benchmarks;

import com.nuvana.lottery.domain.day.ClosedDay;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A day's close, prepare and commit together, each on disk before it is answered: for a profiler. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CloseBenchmark {

    /** A rack, one ticket further every day. */
    @State(Scope.Benchmark)
    public static class Bins {

        /** Bins with a pack on sale. */
        @Param({"50", "200", "500"})
        public int bins;

        /** Packs in history. */
        @Param({"1000"})
        public int history;

        private Rack rack;

        /** Makes it. */
        @Setup
        public void open() throws IOException {
            rack = Rack.in(bins, history);
        }

        /** Closes it. */
        @TearDown
        public void close() throws IOException {
            rack.close();
        }
    }

    /** Prepares and commits. */
    @Benchmark
    public ClosedDay close(Bins bins) {
        return bins.rack.closeDay();
    }
}
