package com.nuvana.lottery.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A table in aligned columns, two blanks apart, without lines. Headings are keys of the bundle ({@code column.…});
 * cells are any values that {@link Words} can say. Built up and then shown once.
 */
public final class Table {

    /** On which side the cells of a column begin. */
    private enum Side {
        LEFT,
        RIGHT
    }

    private record Column(String key, Side side) {}

    private final List<Column> columns = new ArrayList<>();
    private final List<List<Object>> rows = new ArrayList<>();

    /** Adds a column of texts. */
    public Table left(String... keys) {
        for (String key : keys) {
            columns.add(new Column(key, Side.LEFT));
        }
        return this;
    }

    /** Adds a column of numbers. */
    public Table right(String... keys) {
        for (String key : keys) {
            columns.add(new Column(key, Side.RIGHT));
        }
        return this;
    }

    /** Adds a row with a value for each column; an empty {@code Optional} stays blank. */
    public Table row(Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(columns.size() + " columns, " + cells.length + " cells");
        }
        rows.add(List.of(cells));
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The lines of the table, the heading first. */
    List<String> lines(Words words, Style style) {
        List<List<String>> texts = new ArrayList<>();
        texts.add(columns.stream()
                .map(column -> words.messages().text("column." + column.key()))
                .toList());
        rows.forEach(row -> texts.add(row.stream().map(words::say).toList()));
        int[] widths = new int[columns.size()];
        for (List<String> row : texts) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Screen.width(row.get(i)));
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : texts) {
            String line = line(row, widths);
            lines.add(lines.isEmpty() ? style.heading(line) : line);
        }
        return lines;
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String gap = " ".repeat(widths[i] - Screen.width(row.get(i)));
            line.append(i == 0 ? "" : "  ");
            line.append(columns.get(i).side() == Side.RIGHT ? gap + row.get(i) : row.get(i) + gap);
        }
        return line.toString().stripTrailing();
    }
}
