package com.nuvana.lottery.benchmarks;

import com.nuvana.lottery.benchmarks.report.Figure;
import com.nuvana.lottery.benchmarks.report.Goal;
import com.nuvana.lottery.benchmarks.report.Line;
import com.nuvana.lottery.benchmarks.report.Ratio.Better;
import com.nuvana.lottery.benchmarks.report.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** A7: reading a barcode. By JMH, for it takes less time than looking at a clock. */
final class BarcodeRow {

    private static final String GARBAGE = "gc.alloc.rate.norm";

    private final Scale scale;

    BarcodeRow(Scale scale) {
        this.scale = scale;
    }

    List<Line> parsing() throws RunnerException {
        Options options = new OptionsBuilder()
                .include(BarcodeBenchmark.class.getName())
                .addProfiler(GCProfiler.class)
                .forks(scale == Scale.FULL ? 3 : 1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT)
                .build();
        Map<String, RunResult> results = new HashMap<>();
        for (RunResult result : new Runner(options).run()) {
            results.put(result.getPrimaryResult().getLabel(), result);
        }
        RunResult parse = found(results, "parse");
        double rate = parse.getPrimaryResult().getScore();
        double split = found(results, "split").getPrimaryResult().getScore();
        return List.of(Line.of(
                        "A7",
                        "parse a scan with the layout of every store, one thread",
                        new Figure("rate", rate, Unit.PER_SECOND),
                        new Figure(
                                "garbage",
                                found(parse.getSecondaryResults(), GARBAGE).getScore(),
                                Unit.BYTES))
                .beside(new Figure("three parseInt", split, Unit.PER_SECOND))
                .with("rate / parseInt", rate / split, Better.HIGHER)
                .toReach(Goal.atLeast(2_000_000, Unit.PER_SECOND, "rate"))
                .toReach(Goal.atMost(400, Unit.BYTES, "garbage")));
    }

    private static <T> T found(Map<String, ? extends T> results, String name) {
        T result = results.get(name);
        if (result == null) {
            throw new IllegalStateException("no result " + name + ", only " + results.keySet());
        }
        return result;
    }
}
