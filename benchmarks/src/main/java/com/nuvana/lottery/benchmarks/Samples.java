package com.nuvana.lottery.benchmarks;

import com.nuvana.lottery.benchmarks.report.Figure;
import com.nuvana.lottery.benchmarks.report.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** How long one thing took each time, round by round, in nanoseconds. */
final class Samples {

    private static final double MILLI = 1e6;
    private static final double SECOND = 1e9;

    private final List<long[]> rounds = new ArrayList<>();

    /** Adds the times of a round. */
    void add(long... nanos) {
        rounds.add(nanos.clone());
    }

    /** The time that this share of all samples did not exceed, in milliseconds; 0.5 is the median. */
    double percentile(double share) {
        return percentile(rounds.stream().flatMapToLong(Arrays::stream).toArray(), share) / MILLI;
    }

    private static double percentile(long[] nanos, double share) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    /** The median as a figure. */
    Figure p50() {
        return new Figure("p50", percentile(0.5), Unit.MILLIS);
    }

    /** What one in a hundred exceeded. */
    Figure p99() {
        return new Figure("p99", percentile(0.99), Unit.MILLIS);
    }

    /** The longest. */
    Figure worst() {
        return new Figure("worst", percentile(1), Unit.MILLIS);
    }

    /** The median, named as something beside. */
    Figure as(String name) {
        return new Figure(name + " p50", percentile(0.5), Unit.MILLIS);
    }

    /** How often in a second, one after the other without a pause. */
    Figure rate(String name) {
        double count = rounds.stream().mapToInt(round -> round.length).sum();
        double sum = rounds.stream().flatMapToLong(Arrays::stream).sum();
        return new Figure(name, count / sum * SECOND, Unit.PER_SECOND);
    }

    /**
     * How many times as long as the other, by the medians of each round: the median of all rounds, so that a loud minute
     * decides nothing.
     */
    double over(Samples other) {
        return ratio(other, round -> percentile(round, 0.5));
    }

    /** The same by the means of each round: with the slow ones, as a throughput has them. */
    double meanOver(Samples other) {
        return ratio(other, round -> Arrays.stream(round).average().orElseThrow());
    }

    private double ratio(Samples other, ToDoubleFunction<long[]> of) {
        if (rounds.size() != other.rounds.size()) {
            throw new IllegalArgumentException("not measured in turn: " + rounds.size() + ", " + other.rounds.size());
        }
        double[] ratios = IntStream.range(0, rounds.size())
                .mapToDouble(i -> of.applyAsDouble(rounds.get(i)) / of.applyAsDouble(other.rounds.get(i)))
                .sorted()
                .toArray();
        int middle = ratios.length / 2;
        return ratios.length % 2 == 1 ? ratios[middle] : (ratios[middle - 1] + ratios[middle]) / 2;
    }
}
