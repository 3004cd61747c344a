package com.nuvana.lottery.benchmarks.report;

import com.nuvana.lottery.benchmarks.report.Ratio.Better;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Two runs, line by line: their ratios, and sizes, which no noise touches. Times and rates alone are not compared: they
 * say more about the minute than about the program.
 *
 * @param shifts what moved, the worst first; lines that only one of the two has are not among them
 */
public record Comparison(List<Shift> shifts) {

    /** From how many times worse on it is called worse: less than this is the noise between two runs of one build. */
    public static final double WORSE = 1.25;

    /** A figure then and now; {@code worsening} below 1 is better. */
    public record Shift(String line, String figure, String before, String now, double worsening) {

        /** Says whether that is more than noise, for the worse. */
        public boolean isWorse() {
            return worsening > WORSE;
        }

        /** Says whether that is more than noise, for the better. */
        public boolean isBetter() {
            return worsening < 1 / WORSE;
        }

        private String text() {
            return String.format(
                    Locale.ROOT,
                    "%s: %s %s, was %s (%.2f times %s)",
                    line,
                    figure,
                    now,
                    before,
                    worsening < 1 ? 1 / worsening : worsening,
                    worsening < 1 ? "better" : "worse");
        }
    }

    /** Copies the list. */
    public Comparison {
        shifts = List.copyOf(shifts);
    }

    /** Compares a run with one before. */
    public static Comparison of(Run before, Run now) {
        Map<String, Line> known = new HashMap<>();
        before.lines().forEach(line -> known.put(line.key(), line));
        List<Shift> shifts = new ArrayList<>();
        for (Line line : now.lines()) {
            if (known.containsKey(line.key())) {
                shifts.addAll(shifts(known.get(line.key()), line));
            }
        }
        shifts.sort((one, other) -> Double.compare(other.worsening(), one.worsening()));
        return new Comparison(shifts);
    }

    private static List<Shift> shifts(Line before, Line now) {
        List<Shift> shifts = new ArrayList<>();
        before.ratio()
                .ifPresent(was -> now.ratio()
                        .ifPresent(is -> shifts.add(new Shift(
                                now.key(),
                                "ratio",
                                Unit.TIMES.text(was.value()),
                                Unit.TIMES.text(is.value()),
                                is.better().worsening(was.value(), is.value())))));
        for (Figure is : now.measured()) {
            before.measured().stream()
                    .filter(was -> is.unit().isSteady() && was.name().equals(is.name()) && was.unit() == is.unit())
                    .forEach(was -> shifts.add(new Shift(
                            now.key(),
                            is.name(),
                            was.unit().text(was.value()),
                            is.unit().text(is.value()),
                            Better.LOWER.worsening(was.value(), is.value()))));
        }
        return shifts;
    }

    /** What there is to say, one sentence a line. */
    public List<String> text() {
        List<String> text = new ArrayList<>();
        shifts.stream().filter(Shift::isWorse).forEach(shift -> text.add("WORSE " + shift.text()));
        shifts.stream().filter(Shift::isBetter).forEach(shift -> text.add("better " + shift.text()));
        if (text.isEmpty()) {
            text.add(String.format(
                    Locale.ROOT, "nothing of %d figures moved by more than %.2f times", shifts.size(), WORSE));
        }
        return text;
    }
}
