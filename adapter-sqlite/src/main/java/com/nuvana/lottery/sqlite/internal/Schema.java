package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.OptionalInt;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The version of the tables. Flyway is only called when the newest row of its history is not the version built in: it
 * costs half a second in a new JVM. The migrations lie in a package of ours and not in Flyway's usual folder, where a
 * host's own Flyway would find them, and ours the host's.
 */
final class Schema {

    /** The version of the newest migration in this program. */
    static final int BUILT_IN = 2;

    static final String MIGRATIONS = "classpath:com/nuvana/lottery/sqlite/internal/migration";

    private Schema() {}

    /** Up to which version a program brings a file, and where its migrations are. */
    record Target(int version, List<String> places) {
        static final Target BUILT_IN = new Target(Schema.BUILT_IN, List.of(MIGRATIONS));
    }

    /**
     * Brings an older file up to date, after {@code beforehand}: when that fails the file is not touched. SCHEMA_NEWER,
     * without a touch, for a newer one; KEY_WRONG for no store.
     */
    static void bringUpToDate(SqliteFacts facts, Connection connection, Target target, Runnable beforehand)
            throws SQLException {
        if (requireKnown(facts.file(), connection, target.version()) < target.version()) {
            beforehand.run();
            migrate(facts, target.places().toArray(String[]::new));
        }
    }

    /** The version of the file. SCHEMA_NEWER for one that this program does not know, KEY_WRONG for no store. */
    static int requireKnown(Path file, Connection connection) throws SQLException {
        return requireKnown(file, connection, BUILT_IN);
    }

    private static int requireKnown(Path file, Connection connection, int known) throws SQLException {
        int found = versionOf(connection).orElseThrow(() -> Troubles.of(Trouble.KEY_WRONG, file + " is not a store"));
        if (found > known) {
            throw newer(file, found);
        }
        return found;
    }

    private static StorageUnavailable newer(Path file, int found) {
        return Troubles.of(
                Trouble.SCHEMA_NEWER,
                file + " has schema " + found + ", this program knows " + BUILT_IN + " and older ones");
    }

    /** The newest version that the history or the file's header names; empty when it is no store. */
    static OptionalInt versionOf(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean ours = number(statement, "pragma application_id") == SqliteFacts.APPLICATION_ID;
            boolean history = number(
                            statement,
                            "select count(*) from sqlite_schema where type = 'table' and name = 'flyway_schema_history'")
                    == 1;
            if (!ours || !history) {
                return OptionalInt.empty();
            }
            int migrated = number(statement, """
                    select coalesce((select cast(version as integer) from flyway_schema_history
                                     where success = 1 and version is not null
                                     order by installed_rank desc limit 1), 0)
                    """);
            return OptionalInt.of(Math.max(migrated, number(statement, "pragma user_version")));
        }
    }

    private static int number(Statement statement, String sql) throws SQLException {
        try (ResultSet answer = statement.executeQuery(sql)) {
            return answer.next() ? answer.getInt(1) : 0;
        }
    }

    /** Runs the migrations that the file does not have yet, with foreign keys on. The caller holds the lock. */
    static void migrate(SqliteFacts facts) {
        migrate(facts, MIGRATIONS);
    }

    /** The same with the migrations of these places. One that fails leaves the file as it was: DAMAGED. */
    static void migrate(SqliteFacts facts, String... places) {
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(new StoreDataSource(facts))
                    .locations(places)
                    .failOnMissingLocations(true)
                    .validateMigrationNaming(true)
                    .cleanDisabled(true)
                    .loggers("slf4j")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new SqliteErrors(facts.file())
                    .trouble(e)
                    .orElseGet(() -> Troubles.of(
                            Trouble.DAMAGED,
                            "the tables of " + facts.file() + " cannot be brought up to date and are left as they were",
                            e));
        }
    }
}
