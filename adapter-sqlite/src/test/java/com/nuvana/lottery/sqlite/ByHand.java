package com.nuvana.lottery.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.sqlite.JDBC;

/** SQL by hand on the file of a store, past the adapter: foreign keys are on, and nothing else of ours is. */
final class ByHand implements AutoCloseable {

    private final Connection connection;

    private ByHand(Connection connection) {
        this.connection = connection;
    }

    /** The store of that home, which exists. */
    static ByHand on(Path home) throws SQLException {
        return on(home.resolve(SqliteStore.FILE), Optional.of(Stores.KEY));
    }

    /** A file, with a key or as plain SQLite. */
    static ByHand on(Path file, Optional<StoreKey> key) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("foreign_keys", "true");
        key.ifPresent(given -> {
            properties.setProperty("cipher", "sqlcipher");
            properties.setProperty("legacy", "4");
            properties.setProperty("key", "x'" + given.hex() + "'");
        });
        return new ByHand(JDBC.createConnection("jdbc:sqlite:" + file, properties));
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** The first column of every row. */
    List<String> column(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
            return values;
        }
    }

    String one(String sql) throws SQLException {
        return column(sql).get(0);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
