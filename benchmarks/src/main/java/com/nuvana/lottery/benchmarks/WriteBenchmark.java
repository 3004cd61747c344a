package com.nuvana.lottery.benchmarks;

import com.nuvana.lottery.app.pack.CountPack;
import com.nuvana.lottery.app.pack.StatedFace;
import com.nuvana.lottery.domain.pack.CountOccasion;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One whole use case, the same rows by raw JDBC, and a synced write of 4 KiB. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WriteBenchmark {

    /** The rack of a large store. */
    private static final int BINS = 65;

    /** A store in which a pack is counted, one ticket further each time. */
    @State(Scope.Thread)
    public static class Till {
        private Path home;
        private BusyStore store;
        private int turn;

        /** Opens it. */
        @Setup
        public void open() throws IOException {
            home = Scratch.folder();
            store = BusyStore.in(home, BINS, 0);
        }

        boolean count() {
            int face = turn / BINS + 1;
            TicketNumber number = new TicketNumber(String.format(Locale.ROOT, "%03d", face));
            CountPack.Command command = new CountPack.Command(
                    store.onSale().get(turn % BINS),
                    StatedFace.scanned(number),
                    CountOccasion.SPOT,
                    BusyStore.cashier());
            turn++;
            return store.lottery().packs().count().handle(command).fold(pack -> true, why -> {
                throw new IllegalStateException(why.toString());
            });
        }

        /** Closes it. */
        @TearDown
        public void close() throws IOException {
            store.close();
            Scratch.delete(home);
        }
    }

    /** The same store, written past the program. */
    @State(Scope.Thread)
    public static class Raw {
        private Path home;
        private RawBooks books;

        /** Opens it, after one real count of each pack as the sample of its rows. */
        @Setup
        public void open() throws IOException, SQLException {
            Till till = new Till();
            till.open();
            for (int i = 0; i < BINS; i++) {
                till.count();
            }
            home = till.home;
            till.store.close();
            books = new RawBooks(home, till.store.onSale());
        }

        /** Closes it. */
        @TearDown
        public void close() throws IOException, SQLException {
            books.close();
            Scratch.delete(home);
        }
    }

    /** A file of its own on the same disk. */
    @State(Scope.Thread)
    public static class Probe {
        private Path home;
        private FileChannel file;
        private final ByteBuffer page = ByteBuffer.allocateDirect(4_096);

        /** Opens it. */
        @Setup
        public void open() throws IOException {
            home = Scratch.folder();
            file = FileChannel.open(home.resolve("probe"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        }

        /** Closes it. */
        @TearDown
        public void close() throws IOException {
            file.close();
            Scratch.delete(home);
        }
    }

    /** Counts a pack: validated, booked, journalled, queued, on disk. */
    @Benchmark
    public boolean useCase(Till till) {
        return till.count();
    }

    /** Writes the same rows. */
    @Benchmark
    public boolean rawJdbc(Raw raw) throws SQLException {
        raw.books.count();
        return true;
    }

    /** Writes 4 KiB and waits for the disk. */
    @Benchmark
    public boolean probe(Probe probe) throws IOException {
        probe.page.clear();
        probe.file.write(probe.page);
        probe.file.force(false);
        return true;
    }
}
