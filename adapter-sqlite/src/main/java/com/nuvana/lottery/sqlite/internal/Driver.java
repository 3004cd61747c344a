package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.sqlite.StoreKey;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.sqlite.JDBC;

/**
 * Opens connections of the encrypted driver: SQLCipher 4 with a raw key. The key goes by properties, never by the URL,
 * which stands in logs and messages. Another driver is swapped in here and nowhere else.
 */
final class Driver {

    private final Path file;
    private final StoreKey key;
    private final int cacheKib;

    Driver(Path file, StoreKey key, int cacheKib) {
        this.file = file;
        this.key = key;
        this.cacheKib = cacheKib;
    }

    /** The connection that writes and checkpoints; makes the file where it is not there. */
    Connection writer() throws SQLException {
        Connection connection = JDBC.createConnection(url("rwc"), properties());
        try {
            execute(connection, "PRAGMA journal_mode = WAL");
            execute(connection, "PRAGMA synchronous = FULL");
            common(connection);
            return connection;
        } catch (SQLException e) {
            close(connection, e);
            throw e;
        }
    }

    /** A connection that only reads, and never checkpoints. */
    Connection reader() throws SQLException {
        Connection connection = JDBC.createConnection(url("ro"), properties());
        try {
            execute(connection, "PRAGMA wal_autocheckpoint = 0");
            common(connection);
            return connection;
        } catch (SQLException e) {
            close(connection, e);
            throw e;
        }
    }

    private void common(Connection connection) throws SQLException {
        execute(connection, "PRAGMA foreign_keys = ON");
        execute(connection, "PRAGMA trusted_schema = OFF");
        execute(connection, "PRAGMA cell_size_check = ON");
        execute(connection, "PRAGMA temp_store = MEMORY");
        execute(connection, "PRAGMA busy_timeout = 2000");
        execute(connection, "PRAGMA cache_size = -" + cacheKib);
    }

    private String url(String mode) {
        return "jdbc:sqlite:" + file.toUri().toString().replaceFirst("^file:/+", "file:/") + "?mode=" + mode;
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("cipher", "sqlcipher");
        properties.setProperty("legacy", "4");
        properties.setProperty("key", "x'" + key.hex() + "'");
        return properties;
    }

    private static void close(Connection connection, SQLException cause) {
        try {
            connection.close();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
