package com.nuvana.lottery.benchmarks;

import com.nuvana.lottery.benchmarks.report.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was measured over a growing history and over a growing rack, for the table and as two pictures. */
record Curves(Grown overHistory, Grown overBins) {

    /** The picture over history. */
    static final String HISTORY_FILE = "growth-history.png";

    /** The picture over the rack. */
    static final String BINS_FILE = "growth-bins.png";

    /** Which row of the targets a cost belongs to. */
    private static final Map<String, String> ROWS = Map.of(
            Growth.COUNT, "A1",
            Growth.ACTIVATE, "A1",
            Growth.DAY_VIEW, "A4",
            Growth.CLOSE, "A5",
            Growth.BY_STATE, "A6",
            Growth.BY_WORD, "A6",
            Growth.BY_NUMBER, "A6");

    /** Measures both. */
    static Curves measure(Growth growth, List<Integer> histories, List<Integer> bins) throws IOException, SQLException {
        return new Curves(growth.overHistory(histories), growth.overBins(bins));
    }

    /** A line for each curve: flat over history, no steeper than the rack over the rack. */
    List<Line> lines() {
        return Stream.concat(overHistory.flat(ROWS).stream(), overBins.linear(ROWS).stream())
                .toList();
    }

    /** Draws both into that folder; answers the files. */
    List<Path> draw(Path folder) throws IOException {
        Path history = folder.resolve(HISTORY_FILE);
        Path bins = folder.resolve(BINS_FILE);
        overHistory
                .chart("What an act costs over a growing history, 200 packs on sale")
                .save(history);
        overBins.chart("What a day costs over a growing rack").save(bins);
        return List.of(history, bins);
    }
}
