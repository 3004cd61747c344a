package com.nuvana.lottery.benchmarks;

import com.nuvana.lottery.app.port.PackPage;
import com.nuvana.lottery.app.query.ShowDay;
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

/** What a screen asks again and again, over a short and a long history: for a profiler. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadBenchmark {

    /** A rack of 200 bins and a history. */
    @State(Scope.Benchmark)
    public static class Packs {

        /** Packs in history. */
        @Param({"1000", "10000", "100000"})
        public int history;

        private Rack rack;

        /** Makes it. */
        @Setup
        public void open() throws IOException {
            rack = Rack.in(200, history);
        }

        /** Closes it. */
        @TearDown
        public void close() throws IOException {
            rack.close();
        }
    }

    /** The day that is on, with its rack. */
    @Benchmark
    public ShowDay.Shown dayView(Packs packs) {
        return packs.rack.till().dayView();
    }

    /** A page of the packs that are sold out. */
    @Benchmark
    public PackPage packsByStatus(Packs packs) {
        return packs.rack.till().page(PackFilter.SOLD_OUT);
    }

    /** A page of packs by the beginning of a word of their game. */
    @Benchmark
    public PackPage packsByName(Packs packs) {
        return packs.rack.till().page(PackFilter.WORD);
    }

    /** A page of sold-out packs by a part of their number. */
    @Benchmark
    public PackPage packsByNumber(Packs packs) {
        return packs.rack.till().page(PackFilter.NUMBER);
    }
}
