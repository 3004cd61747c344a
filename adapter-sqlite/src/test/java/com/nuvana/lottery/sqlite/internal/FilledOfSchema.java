package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.testkit.EveryAct;
import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.Shop;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Filled stores, one of every schema that a program of ours has ever written: with packs in all states, a closed day, a
 * prepared one and facts that wait for the cloud. That of a released schema is a file, {@code stores/V001.db} among the
 * test resources, made at its release with {@code -Dlottery.keepStore=FOLDER}; that of the schema which is still being
 * written is made on the spot.
 */
final class FilledOfSchema {

    private FilledOfSchema() {}

    static boolean isKept(int schema) {
        return kept(schema).isPresent();
    }

    private static Optional<URL> kept(int schema) {
        return Optional.ofNullable(FilledOfSchema.class.getResource(String.format("/stores/V%03d.db", schema)));
    }

    /** Puts the one of that schema into a new home. */
    static void put(int schema, Path home) {
        try {
            Optional<URL> file = kept(schema);
            if (file.isEmpty()) {
                make(home);
                return;
            }
            Files.createDirectories(home);
            try (InputStream in = file.get().openStream()) {
                Files.copy(in, home.resolve("store.db"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path home) throws IOException {
        try (StoreEngine engine = Engines.fresh(home)) {
            Shop shop = Shop.open(Engines.workOn(engine), Engines.TIME, new SequenceIds(1_000));
            EveryAct.in(shop.withGame(EveryAct.shyGame()));
            shop.closeDay();
            shop.prepare();
        }
        String keep = System.getProperty("lottery.keepStore", "");
        if (!keep.isEmpty()) {
            String name = String.format("V%03d.db", Schema.BUILT_IN);
            Files.deleteIfExists(Path.of(keep, name));
            Files.copy(home.resolve("store.db"), Path.of(keep, name));
        }
    }

    /** Every row of every table of ours, column by column, in the words of SQLite. */
    static SortedMap<String, SortedMap<String, List<String>>> rows(SqliteFacts facts) throws SQLException {
        SortedMap<String, SortedMap<String, List<String>>> tables = new TreeMap<>();
        try (Connection connection = facts.open(SqliteFacts.Mode.READ);
                Statement statement = connection.createStatement()) {
            for (String table : column(
                    statement,
                    "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'"
                            + " and name <> 'flyway_schema_history'")) {
                SortedMap<String, List<String>> columns = new TreeMap<>();
                for (String name : column(statement, "select name from pragma_table_xinfo('" + table + "')")) {
                    columns.put(name, column(statement, "select \"" + name + "\" from " + table + " order by 1"));
                }
                tables.put(table, columns);
            }
        }
        return tables;
    }

    static List<String> column(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
            return values;
        }
    }
}
