package com.nuvana.lottery.benchmarks;

import com.nuvana.lottery.benchmarks.report.Figure;
import com.nuvana.lottery.benchmarks.report.Goal;
import com.nuvana.lottery.benchmarks.report.Line;
import com.nuvana.lottery.benchmarks.report.Ratio.Better;
import com.nuvana.lottery.benchmarks.report.Unit;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rows about one store in one JVM: A1 writing, A4 the day view, A5 the close, A6 the pack list. */
final class StoreRows {

    /** A cost that is independent of something may grow by no more. */
    static final double FLAT = 1.3;

    /** The short history that a long one is compared with. */
    static final int SHORT_HISTORY = 1_000;

    private static final int HISTORY = 10_000;
    private static final int WRITES = 200;
    private static final int READS = 20;
    private static final int CLOSES = 2;

    private final Scale scale;
    private final Racks racks;

    StoreRows(Scale scale, Racks racks) {
        this.scale = scale;
        this.racks = racks;
    }

    /** A1: one use case, beside the same rows by raw JDBC. */
    List<Line> writing() throws IOException, SQLException {
        Rack rack = racks.of(RawBooks.RACK, 0);
        try (RawBooks books = RawBooks.open();
                Probe probe = Probe.open()) {
            List<Samples> samples = scale.rounds()
                    .of(
                            Subject.of(WRITES, rack::count),
                            Subject.of(WRITES, () -> books.count(1)),
                            Subject.of(WRITES, probe::write));
            Samples counts = samples.get(0);
            Samples raw = samples.get(1);
            Samples disk = samples.get(2);
            return List.of(Line.of("A1", "count a pack, each on disk", counts.rate("rate"), counts.p50(), counts.p99())
                    .beside(raw.rate("raw JDBC"))
                    .beside(raw.as("raw JDBC"))
                    .beside(disk.as("probe"))
                    .beside(new Figure("probe p99", disk.percentile(0.99), Unit.MILLIS))
                    .with("rate / raw JDBC", raw.meanOver(counts), Better.HIGHER)
                    .toReach(Goal.atLeast(0.5, Unit.TIMES, Goal.RATIO))
                    .toReach(Goal.atLeast(1_000, Unit.PER_SECOND, "rate"))
                    .toReach(Goal.atMost(10, Unit.MILLIS, "p99")));
        }
    }

    /** A4: the day view of a large rack. */
    List<Line> dayView() throws IOException, SQLException {
        Rack few = racks.of(Racks.BINS, SHORT_HISTORY);
        Rack some = racks.of(Racks.BINS, HISTORY);
        Rack many = racks.of(Racks.BINS, scale.longHistory());
        try (RawReads raw = new RawReads(some.store().home())) {
            List<Samples> samples = scale.rounds()
                    .of(
                            Subject.of(READS, some.till()::dayView),
                            Subject.of(READS, raw::rack),
                            Subject.of(READS, few.till()::dayView),
                            Subject.of(READS, many.till()::dayView));
            Samples view = samples.get(0);
            return List.of(
                    Line.of("A4", "day view, 200 bins, 10,000 packs in history", view.p50(), view.p99())
                            .beside(samples.get(1).as("raw JDBC"))
                            .with("p50 / raw JDBC", view.over(samples.get(1)), Better.LOWER)
                            .toReach(Goal.atMost(3, Unit.MILLIS, "p50")),
                    flat("A4", "day view", samples.get(2), samples.get(3)));
        }
    }

    /** A5: a day's close, prepare and commit. */
    List<Line> close() throws IOException, SQLException {
        Rack small = racks.of(50, SHORT_HISTORY);
        Rack middle = racks.of(Racks.BINS, SHORT_HISTORY);
        Rack large = racks.of(500, SHORT_HISTORY);
        Rack old = racks.of(Racks.BINS, scale.longHistory());
        try (RawBooks books = RawBooks.ofRack(500);
                Probe probe = Probe.open()) {
            List<Samples> samples = scale.rounds()
                    .of(
                            Subject.of(CLOSES, small::closeDay),
                            Subject.of(CLOSES, () -> books.count(50)),
                            Subject.of(CLOSES, middle::closeDay),
                            Subject.of(CLOSES, () -> books.count(Racks.BINS)),
                            Subject.of(CLOSES, large::closeDay),
                            Subject.of(CLOSES, () -> books.count(500)),
                            Subject.of(CLOSES, old::closeDay),
                            Subject.of(READS, probe::write));
            Samples disk = samples.get(7);
            return List.of(
                    close(50, samples.get(0), samples.get(1), disk, 8),
                    close(Racks.BINS, samples.get(2), samples.get(3), disk, 20),
                    close(500, samples.get(4), samples.get(5), disk, 50),
                    Line.of(
                                    "A5",
                                    "close, per bin: 500 bins against 50",
                                    perBin(50, samples.get(0)),
                                    perBin(500, samples.get(4)))
                            .with("500 / 50 bins", samples.get(4).over(samples.get(0)) / 10, Better.LOWER)
                            .toReach(Goal.atMost(FLAT, Unit.TIMES, Goal.RATIO)),
                    flat("A5", "close of 200 bins", samples.get(2), samples.get(6)));
        }
    }

    private static Line close(int bins, Samples close, Samples raw, Samples disk, double millis) {
        return Line.of("A5", "close of " + bins + " bins: prepare and commit", close.p50(), close.worst())
                .beside(raw.as("raw JDBC, one transaction"))
                .beside(disk.as("probe"))
                .with("p50 / raw JDBC", close.over(raw), Better.LOWER)
                .toReach(Goal.atMost(millis, Unit.MILLIS, "p50"));
    }

    private static Figure perBin(int bins, Samples close) {
        return new Figure("of " + bins, close.percentile(0.5) / bins, Unit.MILLIS);
    }

    /** A6: pages of the pack list. */
    List<Line> packList() throws IOException, SQLException {
        List<Line> lines = new ArrayList<>(packList(HISTORY));
        if (scale.longHistory() > HISTORY) {
            lines.addAll(packList(scale.longHistory()));
        }
        return lines;
    }

    private List<Line> packList(int history) throws IOException, SQLException {
        Rack rack = racks.of(Racks.BINS, history);
        List<Line> lines = new ArrayList<>();
        try (RawReads raw = new RawReads(rack.store().home())) {
            for (PackFilter filter : PackFilter.values()) {
                List<Samples> samples = scale.rounds()
                        .of(Subject.of(READS, () -> rack.till().page(filter)), Subject.of(READS, raw::page));
                String what = String.format(Locale.ROOT, "page of 50 of %,d packs: %s", history, filter.description());
                lines.add(
                        Line.of("A6", what, samples.get(0).p50(), samples.get(0).p99())
                                .beside(samples.get(1).as("raw JDBC page"))
                                .with("p50 / raw JDBC", samples.get(0).over(samples.get(1)), Better.LOWER)
                                .toReach(Goal.atMost(5, Unit.MILLIS, "p50")));
            }
        }
        return lines;
    }

    private Line flat(String row, String what, Samples few, Samples many) {
        return Line.of(
                        row,
                        String.format(
                                Locale.ROOT,
                                "%s, %,d packs in history against %,d",
                                what,
                                scale.longHistory(),
                                SHORT_HISTORY),
                        new Figure("short", few.percentile(0.5), Unit.MILLIS),
                        new Figure("long", many.percentile(0.5), Unit.MILLIS))
                .with("long / short", many.over(few), Better.LOWER)
                .toReach(Goal.atMost(FLAT, Unit.TIMES, Goal.RATIO));
    }
}
