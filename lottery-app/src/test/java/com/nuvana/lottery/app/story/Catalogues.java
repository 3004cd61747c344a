package com.nuvana.lottery.app.story;

import com.nuvana.lottery.app.game.CatalogueTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Catalogues of games: the real ones beside this class, and small ones written in a test. */
public final class Catalogues {

    private static final List<String> COLUMNS = List.of(
            "game_number",
            "name",
            "price_usd",
            "tickets_per_pack",
            "first_ticket",
            "last_ticket",
            "direction",
            "status");

    private Catalogues() {}

    /** The 70 games of the Texas Lottery. */
    public static CatalogueTable texas() {
        return read("texas-games.csv");
    }

    /** The games of other states, of one state alone. */
    public static CatalogueTable ofState(String state) {
        CatalogueTable all = read("other-state-games.csv");
        return new CatalogueTable(
                all.columns(),
                all.rows().stream().filter(row -> row.get(0).equals(state)).toList());
    }

    /**
     * Rows such as {@code 2029,Numbers Game,5,75,001,075,UP,ACTIVE}: number, name, price, tickets, first, last,
     * direction, status; what stands behind may be left out.
     */
    public static CatalogueTable of(String... rows) {
        return new CatalogueTable(
                COLUMNS, Arrays.stream(rows).map(Catalogues::cells).toList());
    }

    /** The value of a column in a row. */
    public static String cell(CatalogueTable table, List<String> row, String column) {
        return row.get(table.columns().indexOf(column));
    }

    private static CatalogueTable read(String file) {
        try (InputStream in = Objects.requireNonNull(Catalogues.class.getResourceAsStream(file), file)) {
            List<List<String>> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Catalogues::cells)
                    .toList();
            return new CatalogueTable(lines.get(0), lines.subList(1, lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Splits at commas outside of quotes: all that these files need. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char each = line.charAt(at);
            if (each == '"') {
                quoted = !quoted;
            } else if (each == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(each);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
