package com.nuvana.lottery.benchmarks;

import com.nuvana.lottery.domain.pack.Pack;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One whole use case, the same rows by raw JDBC, and a synced write of 4 KiB: for a profiler, one at a time. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WriteBenchmark {

    /** A store in which a pack is counted, one ticket further each time. */
    @State(Scope.Thread)
    public static class Counter {
        private Rack rack;

        /** Opens it. */
        @Setup
        public void open() throws IOException {
            rack = Rack.in(RawBooks.RACK, 0);
        }

        /** Closes it. */
        @TearDown
        public void close() throws IOException {
            rack.close();
        }
    }

    /** The same store, written past the program. */
    @State(Scope.Thread)
    public static class Raw {
        private RawBooks books;

        /** Opens it. */
        @Setup
        public void open() throws IOException, SQLException {
            books = RawBooks.open();
        }

        /** Closes it. */
        @TearDown
        public void close() throws IOException, SQLException {
            books.close();
        }
    }

    /** A file of its own on the same disk. */
    @State(Scope.Thread)
    public static class Disk {
        private Probe probe;

        /** Opens it. */
        @Setup
        public void open() throws IOException {
            probe = Probe.open();
        }

        /** Closes it. */
        @TearDown
        public void close() throws IOException {
            probe.close();
        }
    }

    /** Counts a pack: validated, booked, journalled, queued, on disk. */
    @Benchmark
    public Pack useCase(Counter counter) {
        return counter.rack.count();
    }

    /** Writes the same rows. */
    @Benchmark
    public boolean rawJdbc(Raw raw) throws SQLException {
        return raw.books.count(1);
    }

    /** Writes 4 KiB and waits for the disk. */
    @Benchmark
    public boolean probe(Disk disk) throws IOException {
        return disk.probe.write();
    }
}
