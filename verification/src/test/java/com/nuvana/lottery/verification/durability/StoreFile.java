package com.nuvana.lottery.verification.durability;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A store's file, open for reading only, by plain JDBC. Closing it leaves the file and its log as they were. */
final class StoreFile implements AutoCloseable {

    private static final String UNPACKED_TO = "org.sqlite.tmpdir";

    private final Connection connection;

    private StoreFile(Connection connection) {
        this.connection = connection;
    }

    /** Opens that file with a key of 64 hex digits, in one reading transaction: what it shows is one state. */
    static StoreFile open(Path file, String key) throws SQLException {
        // Where the driver unpacks its native library: read once in the life of a JVM, so it outlives any test's
        // folder.
        if (System.getProperty(UNPACKED_TO) == null) {
            Path folder = Path.of("target", "native").toAbsolutePath();
            folder.toFile().mkdirs();
            System.setProperty(UNPACKED_TO, folder.toString());
        }
        Properties properties = new Properties();
        properties.setProperty("cipher", "sqlcipher");
        properties.setProperty("legacy", "4");
        properties.setProperty("key", "x'" + key + "'");
        if (!Files.exists(file)) {
            throw new SQLException("no file " + file);
        }
        StoreFile opened =
                new StoreFile(DriverManager.getConnection("jdbc:sqlite:" + file.toUri() + "?mode=ro", properties));
        opened.begin();
        return opened;
    }

    private void begin() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("begin");
        }
    }

    List<Row> rows(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            List<Row> rows = new ArrayList<>();
            while (answer.next()) {
                rows.add(Row.of(answer));
            }
            return rows;
        }
    }

    /** The first column of each row. */
    List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        for (Row row : rows("select value from (" + sql + ")")) {
            values.add(row.maybe("value").orElse("-"));
        }
        return values;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
