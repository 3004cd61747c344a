package com.nuvana.lottery.benchmarks;

import com.nuvana.lottery.benchmarks.report.Chart;
import com.nuvana.lottery.benchmarks.report.Curve;
import com.nuvana.lottery.benchmarks.report.Figure;
import com.nuvana.lottery.benchmarks.report.Goal;
import com.nuvana.lottery.benchmarks.report.Line;
import com.nuvana.lottery.benchmarks.report.Ratio.Better;
import com.nuvana.lottery.benchmarks.report.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What was measured over a size.
 *
 * @param size what grows
 * @param samples for each kind of act, and each size
 */
record Grown(String size, List<Integer> sizes, Map<String, List<Samples>> samples) {

    /** The curves as a picture. */
    Chart chart(String title) {
        return new Chart(
                title,
                size,
                samples.entrySet().stream()
                        .map(kind -> new Curve(kind.getKey(), points(kind.getValue())))
                        .toList());
    }

    private List<Curve.Point> points(List<Samples> of) {
        return IntStream.range(0, sizes.size())
                .mapToObj(i -> new Curve.Point(sizes.get(i), of.get(i).percentile(0.5)))
                .toList();
    }

    /** A line for each kind: the cost may not grow from the smallest size to the largest. */
    List<Line> flat(Map<String, String> rows) {
        return samples.entrySet().stream()
                .map(kind -> compared(rows, kind.getKey(), kind.getValue())
                        .with("longest / shortest", growth(kind.getValue(), 0), Better.LOWER)
                        .toReach(Goal.atMost(StoreRows.FLAT, Unit.TIMES, Goal.RATIO)))
                .toList();
    }

    /**
     * A line for each kind: the cost may grow as the size does, and not faster. From a tenth of the largest size on: below
     * that what does not depend on the size would hide what does.
     */
    List<Line> linear(Map<String, String> rows) {
        int from = IntStream.range(0, sizes.size())
                .filter(i -> sizes.get(i) * 10L >= largest())
                .findFirst()
                .orElseThrow();
        double factor = (double) largest() / sizes.get(from);
        return samples.entrySet().stream()
                .map(kind -> compared(rows, kind.getKey(), kind.getValue())
                        .with(
                                "growth from " + number(sizes.get(from)) + " on / growth of size",
                                growth(kind.getValue(), from) / factor,
                                Better.LOWER)
                        .toReach(Goal.atMost(StoreRows.FLAT, Unit.TIMES, Goal.RATIO)))
                .toList();
    }

    private Line compared(Map<String, String> rows, String kind, List<Samples> of) {
        List<Figure> figures = IntStream.range(0, sizes.size())
                .mapToObj(i -> new Figure(number(sizes.get(i)), of.get(i).percentile(0.5), Unit.MILLIS))
                .toList();
        String what = kind + ", " + number(sizes.get(0)) + " to " + number(largest()) + " " + size;
        return Line.of(rows.getOrDefault(kind, ""), what, figures.toArray(Figure[]::new));
    }

    private static double growth(List<Samples> of, int from) {
        return of.get(of.size() - 1).over(of.get(from));
    }

    private int largest() {
        return sizes.get(sizes.size() - 1);
    }

    private static String number(int value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
