package com.nuvana.lottery.benchmarks;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.barcode.BarcodeParser;
import com.nuvana.lottery.domain.barcode.BarcodeRefusal;
import com.nuvana.lottery.domain.barcode.Known;
import com.nuvana.lottery.domain.barcode.KnownGame;
import com.nuvana.lottery.domain.barcode.KnownLayouts;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.barcode.Scan;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.pack.PackKey;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Reading one scan, with the one layout that every store has enabled. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class BarcodeBenchmark {

    private static final Known NOTHING = new Known() {
        @Override
        public boolean isPack(PackKey pack) {
            return false;
        }

        @Override
        public Optional<KnownGame> game(GameCode game) {
            return Optional.empty();
        }
    };

    private final BarcodeParser parser =
            new BarcodeParser(List.of(KnownLayouts.byId(new LayoutId("STD-24")).orElseThrow()));

    private final String code = "202900043210260000000000";

    /** Parses it. */
    @Benchmark
    public Outcome<Scan, BarcodeRefusal> parse() {
        return parser.parse(code, NOTHING);
    }

    /** Takes it apart without asking whether it may be: game, pack and ticket as numbers. */
    @Benchmark
    public int split() {
        return Integer.parseInt(code, 0, 4, 10)
                + Integer.parseInt(code, 4, 11, 10)
                + Integer.parseInt(code, 11, 14, 10);
    }
}
