package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.StoreHealth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Asks a connection about itself and its file. The file itself is only asked for its size: nothing may open it. */
final class Diagnosis {

    private static final List<String> PRAGMAS = List.of(
            "application_id",
            "busy_timeout",
            "cache_size",
            "cell_size_check",
            "foreign_keys",
            "journal_mode",
            "page_size",
            "synchronous",
            "temp_store",
            "trusted_schema",
            "user_version",
            "wal_autocheckpoint");

    private static final String FOREIGN_KEYS = """
            select "table" || ' row ' || coalesce(rowid, '?') || ' refers to nothing in ' || parent
            from pragma_foreign_key_check
            """;

    /** Asked of a store alone: a copy is as good as its books, also where a search misses one of them. */
    private static final String NOT_FOUND = """
            select 'pack ' || id || ' cannot be found by a part of its number' from packs
            where id not in (select pack from pack_numbers) limit 10
            """;

    private Diagnosis() {}

    /** The settings of that connection, by name. */
    static SortedMap<String, String> settings(Connection connection) throws SQLException {
        SortedMap<String, String> pragmas = new TreeMap<>();
        for (String name : PRAGMAS) {
            pragmas.put(name, String.join(" ", column(connection, "pragma " + name)));
        }
        return pragmas;
    }

    /** What that connection reads in the file, with the settings of another. */
    static StoreHealth of(Path file, SortedMap<String, String> settings, Connection connection) throws SQLException {
        return new StoreHealth(
                file.toString(),
                size(file),
                size(file.resolveSibling(file.getFileName() + "-wal")),
                String.join(" ", column(connection, "select sqlite_version()")),
                String.join(" ", column(connection, "select sqlite3mc_version()")),
                Schema.versionOf(connection).orElse(0),
                Schema.BUILT_IN,
                settings,
                pagesAndSearch(connection),
                column(connection, FOREIGN_KEYS));
    }

    private static List<String> pagesAndSearch(Connection connection) {
        return Stream.concat(integrity(connection).stream(), findings(connection, NOT_FOUND).stream())
                .toList();
    }

    /** What is wrong with the pages and references of a file, in the order in which it is looked at. */
    static List<String> damage(Connection connection) throws SQLException {
        return Stream.concat(integrity(connection).stream(), column(connection, FOREIGN_KEYS).stream())
                .toList();
    }

    private static List<String> integrity(Connection connection) {
        return findings(connection, "pragma integrity_check").stream()
                .filter(line -> !line.equals("ok"))
                .toList();
    }

    /** Damage that stops a check is a finding too. */
    private static List<String> findings(Connection connection, String check) {
        try {
            return column(connection, check);
        } catch (SQLException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
        }
        return values;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
