package com.nuvana.lottery.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The lines of a run as a table in Markdown, padded so that it reads well on a console too. */
public final class Table {

    private static final List<String> HEADING =
            List.of("row", "what", "target", "measured", "beside it", "ratio", "verdict");

    private Table() {}

    /** The table; it ends with a line break. */
    public static String of(List<Line> lines) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADING);
        lines.forEach(line -> rows.add(cells(line)));
        List<Integer> widths = IntStream.range(0, HEADING.size())
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
        StringBuilder table = new StringBuilder();
        table.append(row(HEADING, widths));
        table.append(widths.stream().map("-"::repeat).collect(Collectors.joining("-|-", "|-", "-|\n")));
        rows.subList(1, rows.size()).forEach(row -> table.append(row(row, widths)));
        return table.toString();
    }

    private static List<String> cells(Line line) {
        return List.of(
                line.row(),
                line.what(),
                joined(line.goals().stream().map(Goal::text).toList()),
                joined(line.measured().stream().map(Figure::text).toList()),
                joined(line.beside().stream().map(Figure::text).toList()),
                line.ratio().map(Ratio::text).orElse(""),
                line.verdict());
    }

    private static String joined(List<String> texts) {
        return String.join(", ", texts);
    }

    private static String row(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> cells.get(column)
                        + " ".repeat(widths.get(column) - cells.get(column).length()))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
