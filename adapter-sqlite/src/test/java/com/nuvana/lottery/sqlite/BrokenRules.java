package com.nuvana.lottery.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables of {@code constraints/*.txt}: statements that break a rule of the schema. {@code copy T where C set a = 1 ; b
 * = 2} inserts a copy of a row, with these columns changed; its id, sequence and place are new ones unless they are given.
 */
record BrokenRules(String rule, String message, List<String> statements) {

    private static final String MOVE =
            "kind = 'COUNTED' and pack = (select id from packs where pack_number = '0000004') limit 1";

    static Stream<BrokenRules> all() {
        return Stream.of("packs-and-bins", "days", "ledger-journal-outbox").flatMap(BrokenRules::of);
    }

    private static Stream<BrokenRules> of(String table) {
        try (InputStream in =
                Objects.requireNonNull(BrokenRules.class.getResourceAsStream("/constraints/" + table + ".txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split(" \\| ", 3))
                            .map(cells -> new BrokenRules(cells[0], cells[1], List.of(cells[2].split(" ;; ", -1))))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return rule + ": " + String.join("; ", statements);
    }

    /** The statement as SQL. */
    static String sql(ByHand file, String statement) throws SQLException {
        if (!statement.startsWith("copy ")) {
            return statement;
        }
        String[] parts = statement.split(" where | set ", -1);
        String table = parts[0].substring("copy ".length());
        String changes = statement.substring(statement.indexOf(" set ") + " set ".length());
        String where = statement
                .substring(statement.indexOf(" where ") + " where ".length(), statement.indexOf(" set "))
                .replace("MOVE", MOVE);
        return copy(file, table, where, changes(changes));
    }

    private static Map<String, String> changes(String text) {
        return Arrays.stream(text.split(" ; ", -1))
                .map(change -> change.split(" = ", 2))
                .collect(Collectors.toMap(change -> change[0], change -> change[1]));
    }

    /** Inserts a copy of that row. */
    static String copy(ByHand file, String table, String where, Map<String, String> changes) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String column : file.column("select name from pragma_table_info('" + table + "')")) {
            values.put(column, changes.getOrDefault(column, fresh(table, column)));
        }
        return "insert into " + table + " (" + String.join(", ", values.keySet()) + ") select "
                + String.join(", ", values.values()) + " from " + table + " where " + where;
    }

    private static String fresh(String table, String column) {
        return switch (column) {
            case "id" -> "'ffffffff-ffff-7fff-8fff-ffffffffffff'";
            case "sequence", "place" -> "(select max(" + column + ") + 1 from " + table + ")";
            default -> column;
        };
    }
}
