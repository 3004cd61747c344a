package com.nuvana.lottery.benchmarks;

import com.nuvana.lottery.app.day.CommitClose;
import com.nuvana.lottery.app.day.PrepareClose;
import com.nuvana.lottery.app.day.PreparedClose;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.day.ClosedDay;
import com.nuvana.lottery.domain.day.Decision;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

/** A day's close, prepare and commit together, each on disk before it is answered. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CloseBenchmark {

    /** A rack, one ticket further every day. */
    @State(Scope.Benchmark)
    public static class Rack {

        /** Bins with a pack on sale. */
        @Param({"50", "200", "500"})
        public int bins;

        /** Packs in history. */
        @Param({"1000"})
        public int history;

        private Path home;
        private BusyStore store;
        private int day;

        /** Makes it. */
        @Setup
        public void open() throws IOException {
            home = Scratch.folder();
            store = BusyStore.in(home, bins, history);
        }

        /** Closes it. */
        @TearDown
        public void close() throws IOException {
            store.close();
            Scratch.delete(home);
        }

        ClosedDay closeDay() {
            day++;
            store.time().tick(Duration.ofHours(24));
            TicketNumber face = new TicketNumber(String.format(Locale.ROOT, "%03d", day));
            List<PrepareClose.Entry> entries = store.onSale().stream()
                    .map(pack -> new PrepareClose.Entry(pack, new Decision.Scanned(face), EntryMethod.SCAN))
                    .toList();
            PreparedClose prepared = accepted(store.lottery()
                    .days()
                    .prepare()
                    .handle(new PrepareClose.Command(Optional.of(entries), Optional.empty(), BusyStore.cashier())));
            return accepted(store.lottery()
                    .days()
                    .commit()
                    .handle(new CommitClose.Command(prepared.day().preparation().token(), BusyStore.cashier())));
        }

        private static <T> T accepted(Outcome<T, ? extends Refusal> outcome) {
            return outcome.fold(value -> value, why -> {
                throw new IllegalStateException(why.toString());
            });
        }
    }

    /** Prepares and commits. */
    @Benchmark
    public ClosedDay close(Rack rack) {
        return rack.closeDay();
    }
}
