package com.nuvana.lottery.benchmarks;

import com.nuvana.lottery.app.port.PackPage;
import com.nuvana.lottery.app.port.PackQuery;
import com.nuvana.lottery.app.query.ShowDay;
import com.nuvana.lottery.domain.pack.PackStatus;
import java.io.IOException;
import java.nio.file.Path;
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

/** What a screen asks again and again, over a short and a long history. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadBenchmark {

    /** A rack of 200 bins and a history. */
    @State(Scope.Benchmark)
    public static class Rack {

        /** Packs in history. */
        @Param({"1000", "10000", "100000"})
        public int history;

        private Path home;
        private BusyStore store;

        /** Makes it. */
        @Setup
        public void open() throws IOException {
            home = Scratch.folder();
            store = BusyStore.in(home, 200, history);
        }

        /** Closes it. */
        @TearDown
        public void close() throws IOException {
            store.close();
            Scratch.delete(home);
        }

        PackPage page(Optional<PackStatus> status, Optional<String> text) {
            return store.lottery()
                    .read(views -> views.packs()
                            .search(new PackQuery(
                                    status, Optional.empty(), Optional.empty(), text, Optional.empty(), 50)));
        }
    }

    /** The day that is on, with its rack. */
    @Benchmark
    public ShowDay.Shown dayView(Rack rack) {
        return rack.store.lottery().queries().showDay().handle().fold(shown -> shown, why -> {
            throw new IllegalStateException(why.toString());
        });
    }

    /** A page of the packs on sale. */
    @Benchmark
    public PackPage packsOnSale(Rack rack) {
        return rack.page(Optional.of(PackStatus.ACTIVE), Optional.empty());
    }

    /** A page of packs by the beginning of a word of their game. */
    @Benchmark
    public PackPage packsOfAName(Rack rack) {
        return rack.page(Optional.empty(), Optional.of("Thou"));
    }

    /** A page of sold-out packs by a part of their number. */
    @Benchmark
    public PackPage packsByNumber(Rack rack) {
        return rack.page(Optional.of(PackStatus.DEPLETED), Optional.of("0000042"));
    }
}
