package com.nuvana.lottery.benchmarks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a run of the command is to measure.
 *
 * @param rows the rows of the table, empty for all of them
 * @param part the table or the curves
 * @param histories packs in history that the curves are over
 * @param bins packs on sale that the curves are over
 */
record Arguments(Scale scale, Set<String> rows, Part part, List<Integer> histories, List<Integer> bins) {

    /** The rows there are. */
    static final List<String> ROWS = List.of("A1", "A4", "A5", "A6", "A7", "A9", "A10");

    /** What is measured. */
    enum Part {
        /** Rows of the table. */
        TABLE,
        /** The curves. */
        GROWTH
    }

    /** What a person reads who asks for help, or gets it wrong. */
    static final String USAGE = """
            Usage: ./measure [--quick] [ROW...]
                   ./measure growth [--history N,N,...] [--bins N,N,...]

              ROW        A1 A4 A5 A6 A7 A9 A10; all of them without one
              --quick    fewer rounds and a shorter history: two minutes instead of ten
              growth     what things cost over a growing history and rack, as curves
              --history  packs in history, %s unless given
              --bins     packs on sale, %s unless given

            Saves every run in target/measure and compares it with the one before. A full table, and curves of the sizes
            above, are also written into docs/performance.md.
            """.formatted(list(Growth.HISTORIES), list(Growth.BINS));

    /** Reads the words of the command line; throws IllegalArgumentException with what is wrong. */
    static Arguments of(String... words) {
        Scale scale = Scale.FULL;
        Part part = Part.TABLE;
        Set<String> rows = new LinkedHashSet<>();
        List<Integer> histories = Growth.HISTORIES;
        List<Integer> bins = Growth.BINS;
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            switch (word) {
                case "--quick" -> scale = Scale.QUICK;
                case "growth" -> part = Part.GROWTH;
                case "--history" -> histories = numbers(word, words, ++i);
                case "--bins" -> bins = numbers(word, words, ++i);
                default -> rows.add(row(word));
            }
        }
        if (part == Part.GROWTH && (!rows.isEmpty() || scale == Scale.QUICK)) {
            throw new IllegalArgumentException("growth stands alone; its sizes make it quick or slow");
        }
        if (part == Part.TABLE && !(histories.equals(Growth.HISTORIES) && bins.equals(Growth.BINS))) {
            throw new IllegalArgumentException("--history and --bins are for growth");
        }
        return new Arguments(scale, rows, part, histories, bins);
    }

    private static String row(String word) {
        String row = word.toUpperCase(Locale.ROOT);
        if (!ROWS.contains(row)) {
            throw new IllegalArgumentException("there is no row " + word);
        }
        return row;
    }

    private static List<Integer> numbers(String option, String[] words, int at) {
        if (at >= words.length) {
            throw new IllegalArgumentException(option + " needs numbers");
        }
        try {
            List<Integer> numbers = Stream.of(words[at].split(","))
                    .map(Integer::valueOf)
                    .sorted()
                    .toList();
            if (numbers.isEmpty() || numbers.get(0) < 1) {
                throw new IllegalArgumentException(option + " needs numbers from 1 on: " + words[at]);
            }
            return numbers;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(option + " needs numbers: " + words[at], e);
        }
    }

    private static String list(List<Integer> numbers) {
        return String.join(",", numbers.stream().map(String::valueOf).toList());
    }

    /** Says whether that row is to be measured. */
    boolean has(String row) {
        return rows.isEmpty() || rows.contains(row);
    }

    /** Says whether this is the measurement for the record: everything, at full length. */
    boolean isForTheRecord() {
        return part == Part.TABLE
                ? scale == Scale.FULL && (rows.isEmpty() || rows.containsAll(ROWS))
                : histories.equals(Growth.HISTORIES) && bins.equals(Growth.BINS);
    }
}
