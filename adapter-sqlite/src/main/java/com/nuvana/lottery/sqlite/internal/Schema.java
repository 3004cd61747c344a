package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;

/**
 * Brings a file to the schema of this program. Flyway costs half a second of class loading, so it is called only when the
 * file's version is another; a newer file is refused untouched.
 */
final class Schema {

    /** The newest migration. */
    static final int VERSION = 1;

    /** Marks a file as one of ours: the letters LOTT. */
    static final int APPLICATION = 0x4C4F5454;

    private final Path file;
    private final Driver driver;

    Schema(Path file, Driver driver) {
        this.file = file;
        this.driver = driver;
    }

    void bringUp(Connection connection) {
        try {
            int version = number(connection, "PRAGMA user_version");
            int application = number(connection, "PRAGMA application_id");
            boolean isEmpty = number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
            if (!isEmpty && application != APPLICATION && version != 0) {
                throw new StorageUnavailable(Trouble.KEY_WRONG, file + " is not a store of this program");
            }
            if (version > VERSION) {
                throw new StorageUnavailable(
                        Trouble.SCHEMA_NEWER,
                        file + " has schema " + version + ", this program knows " + VERSION + "; use a newer program");
            }
            if (version < VERSION) {
                migrate(connection);
            }
        } catch (SQLException e) {
            throw SqliteErrors.trouble(e, file)
                    .orElseGet(() -> new StorageUnavailable(Trouble.DAMAGED, file + " cannot be read", e));
        }
    }

    private void migrate(Connection connection) throws SQLException {
        Flyway.configure()
                .dataSource(new DriverSource(driver))
                .locations("classpath:db/migration")
                .loggers("slf4j")
                .load()
                .migrate();
        execute(connection, "PRAGMA application_id = " + APPLICATION);
        execute(connection, "PRAGMA user_version = " + VERSION);
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
