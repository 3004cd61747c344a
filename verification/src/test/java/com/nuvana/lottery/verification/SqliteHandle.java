package com.nuvana.lottery.verification;

import com.nuvana.lottery.app.port.IdSource;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.testkit.StoreHandle;
import com.nuvana.lottery.sqlite.SqliteConfig;
import com.nuvana.lottery.sqlite.SqliteStore;
import com.nuvana.lottery.sqlite.StoreKey;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Properties;

/** A new encrypted file in a folder, as one process has it open; and a way to reach behind its back. */
final class SqliteHandle implements StoreHandle {
    private static final StoreKey KEY = new StoreKey("5a".repeat(32));
    /** The driver reads it once in the life of a JVM, so it outlives every test's own folder. */
    private static final Path NATIVE = Path.of("target", "native").toAbsolutePath();

    private final SqliteConfig config;
    private SqliteStore store;

    private SqliteHandle(SqliteConfig config) {
        this.config = config;
        this.store = SqliteStore.create(config);
    }

    static SqliteHandle in(Path home, InstantSource clock, IdSource factIds) {
        return new SqliteHandle(new SqliteConfig(
                home, KEY, NATIVE, "a story", SqliteConfig.LOCK_WAIT, SqliteConfig.SHORT_LIVED_KIB, clock, factIds));
    }

    @Override
    public UnitOfWork unitOfWork() {
        return store.unitOfWork();
    }

    @Override
    public void reopen() {
        store.close();
        store = SqliteStore.open(config);
    }

    @Override
    public void close() {
        store.close();
    }

    /** Changes rows of a file behind the back of whoever has it open, past the trigger that forbids it. */
    static void tamper(Path home, String trigger, String update, Object value) {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + home.resolve(SqliteStore.FILE), secrets());
                Statement statement = connection.createStatement()) {
            String definition = definition(statement, trigger);
            statement.execute(definition.isEmpty() ? "SELECT 1" : "DROP TRIGGER " + trigger);
            try (PreparedStatement change = connection.prepareStatement(update)) {
                change.setObject(1, value);
                if (change.executeUpdate() != 1) {
                    throw new AssertionError("nothing to tamper with: " + value);
                }
            }
            statement.execute(definition.isEmpty() ? "SELECT 1" : definition);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static String definition(Statement statement, String trigger) throws SQLException {
        try (ResultSet found = statement.executeQuery(
                "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = '" + trigger + "'")) {
            return found.next() ? found.getString(1) : "";
        }
    }

    private static Properties secrets() {
        Properties properties = new Properties();
        properties.setProperty("cipher", "sqlcipher");
        properties.setProperty("legacy", "4");
        properties.setProperty("key", "x'" + KEY.hex() + "'");
        return properties;
    }
}
