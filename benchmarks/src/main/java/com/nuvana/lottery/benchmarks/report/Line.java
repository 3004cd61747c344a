package com.nuvana.lottery.benchmarks.report;

import com.nuvana.lottery.benchmarks.report.Ratio.Better;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One line of the table: what was measured for a row of the targets.
 *
 * @param row the row of the targets, such as {@code A1}
 * @param what what was measured; with the row it names the line from run to run, so it says all sizes
 * @param measured the figures; none where this machine cannot tell
 * @param beside what was measured in turn with it
 * @param ratio the figure that is compared from run to run, where there is something to divide by
 */
public record Line(
        String row, String what, List<Figure> measured, List<Figure> beside, Optional<Ratio> ratio, List<Goal> goals) {

    /** Refuses a goal that no figure answers: it could only be missed. */
    public Line {
        measured = List.copyOf(measured);
        beside = List.copyOf(beside);
        goals = List.copyOf(goals);
        for (Goal goal : measured.isEmpty() ? List.<Goal>of() : goals) {
            if (value(goal.figure(), measured, ratio).isEmpty()) {
                throw new IllegalArgumentException(row + " has no figure " + goal.figure());
            }
        }
    }

    /** A line that measured this. */
    public static Line of(String row, String what, Figure... measured) {
        return new Line(row, what, List.of(measured), List.of(), Optional.empty(), List.of());
    }

    /** A line whose figures this machine cannot tell. */
    public static Line notHere(String row, String what) {
        return of(row, what);
    }

    /** The same with another figure beside it. */
    public Line beside(Figure figure) {
        return new Line(
                row,
                what,
                measured,
                Stream.concat(beside.stream(), Stream.of(figure)).toList(),
                ratio,
                goals);
    }

    /** The same with a ratio. */
    public Line with(String meaning, double value, Better better) {
        return new Line(row, what, measured, beside, Optional.of(new Ratio(meaning, value, better)), goals);
    }

    /** The same with another goal, of one of its figures or of its ratio. */
    public Line toReach(Goal goal) {
        return new Line(
                row,
                what,
                measured,
                beside,
                ratio,
                Stream.concat(goals.stream(), Stream.of(goal)).toList());
    }

    /** What names it from run to run. */
    public String key() {
        return row + " " + what;
    }

    /** The goals it has not reached. */
    public List<Goal> missed() {
        List<Goal> missed = new ArrayList<>();
        for (Goal goal : goals) {
            value(goal.figure(), measured, ratio)
                    .filter(value -> !goal.isMetBy(value))
                    .ifPresent(value -> missed.add(goal));
        }
        return missed;
    }

    /** The last word on it. */
    public String verdict() {
        if (measured.isEmpty()) {
            return "not measured here";
        }
        if (goals.isEmpty()) {
            return "";
        }
        List<Goal> missed = missed();
        return missed.isEmpty()
                ? "met"
                : "missed: "
                        + String.join(", ", missed.stream().map(Goal::figure).toList());
    }

    private static Optional<Double> value(String name, List<Figure> measured, Optional<Ratio> ratio) {
        return name.equals(Goal.RATIO)
                ? ratio.map(Ratio::value)
                : measured.stream()
                        .filter(figure -> figure.name().equals(name))
                        .map(Figure::value)
                        .findFirst();
    }
}
