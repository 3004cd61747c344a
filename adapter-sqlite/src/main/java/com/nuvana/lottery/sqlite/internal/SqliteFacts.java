package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.sqlite.StoreKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.sqlite.JDBC;

/**
 * What there is to know about SQLite here: how a connection is opened on the encrypted file, and with which settings.
 * The key travels in properties, never in an address. Immutable; tests put limits on its connections.
 */
class SqliteFacts {

    /** Marks the file as ours: the letters LTRY. */
    static final int APPLICATION_ID = 0x4C54_5259;

    private static final byte[] PLAIN = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int BUSY_MILLIS = 1_000;
    private static final int CHECKPOINT_PAGES = 1_000;

    /** For what a connection is opened. */
    enum Mode {
        /** To make a file that is not there. */
        CREATE("rwc"),
        /** To write and to checkpoint: one per store and process. */
        WRITE("rw"),
        /** To read: a connection that cannot even checkpoint. */
        READ("ro"),
        /**
         * To copy the file with {@code VACUUM INTO}, which only reads. This SQLite copies tables with computed columns on
         * connections alone that may write. Such a connection checkpoints when it is the last to close.
         */
        COPY("rw");

        private final String uri;

        Mode(String uri) {
            this.uri = uri;
        }
    }

    private final Path file;
    private final StoreKey key;
    private final int cacheKib;

    SqliteFacts(Path file, StoreKey key, int cacheKib) {
        this.file = file;
        this.key = key;
        this.cacheKib = cacheKib;
    }

    /** The same for another file. */
    SqliteFacts at(Path other) {
        return new SqliteFacts(other, key, cacheKib);
    }

    Path file() {
        return file;
    }

    /**
     * Refuses a plain file, and an empty one, beside which SQLite would throw the log away. Reads the file by itself, so
     * it may only be called while this process has no connection to it: closing any descriptor of a file drops all locks
     * that the process has on it.
     */
    void requireEncrypted() {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(PLAIN.length);
        } catch (IOException e) {
            throw FileTroubles.of(file, e);
        }
        if (head.length == 0) {
            throw Troubles.of(Trouble.DAMAGED, file + " is empty");
        }
        if (Arrays.equals(head, PLAIN)) {
            throw Troubles.of(Trouble.NOT_ENCRYPTED, file + " is a plain SQLite file");
        }
    }

    /** A new connection, encrypted and with every setting of ours. */
    Connection open(Mode mode) throws SQLException {
        Connection connection =
                JDBC.createConnection("jdbc:sqlite:" + file.toUri() + "?mode=" + mode.uri, properties());
        try {
            configure(connection, mode);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("cipher", "sqlcipher");
        properties.setProperty("legacy", "4");
        properties.setProperty("key", "x'" + key.hex() + "'");
        properties.setProperty("busy_timeout", Integer.toString(BUSY_MILLIS));
        return properties;
    }

    private void configure(Connection connection, Mode mode) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            requireCipher(statement);
            for (String pragma : pragmas(mode)) {
                statement.execute(pragma);
            }
        }
    }

    /** The driver that cannot encrypt has the same class names; with it the file would be plain without a word. */
    private void requireCipher(Statement statement) throws SQLException {
        try (ResultSet answer = statement.executeQuery("select sqlite3mc_version()")) {
            if (!answer.next() || answer.getString(1).isEmpty()) {
                throw Troubles.of(Trouble.NOT_ENCRYPTED, "the driver cannot encrypt " + file);
            }
        }
    }

    private List<String> pragmas(Mode mode) {
        return List.of(
                "pragma synchronous = full",
                "pragma foreign_keys = on",
                "pragma trusted_schema = off",
                "pragma cell_size_check = on",
                "pragma temp_store = memory",
                "pragma cache_size = -" + cacheKib,
                "pragma wal_autocheckpoint = " + (mode == Mode.WRITE ? CHECKPOINT_PAGES : 0));
    }
}
