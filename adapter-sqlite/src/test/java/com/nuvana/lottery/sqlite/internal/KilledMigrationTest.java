package com.nuvana.lottery.sqlite.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.testkit.OtherProcess;
import com.nuvana.lottery.app.testkit.Tier;
import com.nuvana.lottery.sqlite.SqliteConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A program is killed while it brings a store to a later schema: the store has the old one or the new one, whole. */
@Timeout(value = 1, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KilledMigrationTest {

    @TempDir
    private Path folder;

    private SqliteFacts facts;

    @Test
    void the_schema_is_the_old_one_or_the_new_one_and_everything_is_there() throws IOException, SQLException {
        Random random = new Random(Tier.seed(KilledMigrationTest.class));
        int kills = Tier.number("migrationKills", 8, 100);
        int migrated = 0;
        int wholeRun = microsOfAWholeRun(folder.resolve("undisturbed"));
        for (int kill = 1; kill <= kills; kill++) {
            Path home = folder.resolve("store-" + kill);
            FilledOfSchema.put(Schema.BUILT_IN, home);
            facts = new SqliteFacts(home.resolve("store.db"), Engines.KEY, SqliteConfig.SHORT_LIVED_KIB);
            SortedMap<String, SortedMap<String, List<String>>> before = FilledOfSchema.rows(facts);

            killWhileMigrating(home, random.nextInt(wholeRun + wholeRun / 10));

            int schema = assertThatOneSchemaIsThere(before);
            migrated += schema == Schema.BUILT_IN ? 0 : 1;
            Schema.migrate(facts, Schema.MIGRATIONS, "classpath:migrations/good");
            assertThat(assertThatOneSchemaIsThere(before)).isEqualTo(900);
        }
        Tier.measured("B1-migration", kills + " kills, " + migrated + " after the commit, lost 0");
    }

    /** So that the kills fall into the work and not beside it, however fast the machine is today. */
    private static int microsOfAWholeRun(Path home) throws IOException {
        FilledOfSchema.put(Schema.BUILT_IN, home);
        try (OtherProcess program = OtherProcess.running(MigratingProgram.class, List.of(home.toString()))) {
            program.expect("ready");
            long begin = System.nanoTime();
            program.tell("go");
            program.expect("migrated");
            return Math.toIntExact((System.nanoTime() - begin) / 1_000);
        }
    }

    private static void killWhileMigrating(Path home, int micros) throws IOException {
        try (OtherProcess program = OtherProcess.running(MigratingProgram.class, List.of(home.toString()))) {
            program.expect("ready");
            program.tell("go");
            long moment = System.nanoTime() + micros * 1_000L;
            while (System.nanoTime() < moment) {
                Thread.onSpinWait();
            }
            program.kill();
        }
    }

    /** Answers which. */
    private int assertThatOneSchemaIsThere(SortedMap<String, SortedMap<String, List<String>>> before)
            throws SQLException {
        SortedMap<String, SortedMap<String, List<String>>> after = FilledOfSchema.rows(facts);
        before.forEach((table, columns) -> assertThat(after.get(table)).containsAllEntriesOf(columns));
        try (Connection connection = facts.open(SqliteFacts.Mode.READ);
                Statement statement = connection.createStatement()) {
            assertThat(FilledOfSchema.column(statement, "pragma integrity_check"))
                    .containsExactly("ok");
            assertThat(FilledOfSchema.column(statement, "pragma foreign_key_check"))
                    .isEmpty();
            int schema = Schema.versionOf(connection).orElseThrow();
            assertThat(FilledOfSchema.column(statement, "pragma user_version"))
                    .containsExactly(Integer.toString(schema));
            assertThat(after.containsKey("shelves")).isEqualTo(schema == 900);
            assertThat(after.get("bins").containsKey("shelf")).isEqualTo(schema == 900);
            assertThat(FilledOfSchema.column(statement, "select name from sqlite_schema where name = 'packs_by_game'"))
                    .hasSize(schema == 900 ? 1 : 0);
            return schema;
        }
    }
}
