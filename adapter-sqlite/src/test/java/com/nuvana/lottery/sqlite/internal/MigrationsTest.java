package com.nuvana.lottery.sqlite.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.nuvana.lottery.app.backup.Backup;
import com.nuvana.lottery.app.backup.BackupName;
import com.nuvana.lottery.app.backup.BackupReason;
import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.app.port.StoreHealth;
import com.nuvana.lottery.app.testkit.EveryAct;
import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.Shop;
import com.nuvana.lottery.app.testkit.StoreContents;
import com.nuvana.lottery.sqlite.SqliteConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bringing the tables of a filled store up to date: with foreign keys on, all of it or nothing. */
class MigrationsTest {

    private static final String GOOD = "classpath:migrations/good";
    private static final String FAILING = "classpath:migrations/failing";
    private static final String EVERYTHING =
            "select group_concat(type || name || coalesce(sql, '')) from sqlite_schema order by 1";

    @TempDir
    private Path home;

    private SqliteFacts facts;
    private StoreContents before;

    @BeforeEach
    void fillAStore() {
        facts = new SqliteFacts(home.resolve("store.db"), Engines.KEY, SqliteConfig.SHORT_LIVED_KIB);
        try (StoreEngine engine = Engines.fresh(home)) {
            Shop shop = Shop.open(Engines.workOn(engine), Engines.TIME, new SequenceIds(1_000));
            EveryAct.in(shop.withGame(EveryAct.shyGame()));
            shop.closeDay();
            shop.prepare();
            before = Engines.workOn(engine).read(StoreContents::of);
        }
    }

    private List<String> column(String sql) throws SQLException {
        try (Connection connection = facts.open(SqliteFacts.Mode.WRITE);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
            return values;
        }
    }

    private void assertSound() throws SQLException {
        assertThat(column("pragma foreign_key_check")).isEmpty();
        assertThat(column("pragma integrity_check")).containsExactly("ok");
    }

    private void assertOpensAsBefore() {
        try (StoreEngine engine = StoreEngine.open(Engines.config(home))) {
            assertThat(Engines.workOn(engine).<StoreContents>read(StoreContents::of))
                    .isEqualTo(before);
            StoreHealth health = engine.health();
            assertThat(health.isSound()).isTrue();
            assertThat(health.schema()).isEqualTo(health.builtInSchema());
        }
    }

    @Test
    void a_second_time_changes_nothing() throws SQLException {
        List<String> schema = column(EVERYTHING);
        List<String> history = column("select installed_rank || version || checksum from flyway_schema_history");

        Schema.migrate(facts);

        assertThat(column(EVERYTHING)).isEqualTo(schema);
        assertThat(column("select installed_rank || version || checksum from flyway_schema_history"))
                .isEqualTo(history);
        assertSound();
        assertOpensAsBefore();
    }

    /** SQLite makes a table in memory of such a list, for each row that is written. */
    @Test
    void no_check_on_what_acts_write_looks_a_word_up_in_a_list() throws SQLException {
        assertThat(column("""
                        select sql from sqlite_schema where type = 'table'
                          and name in ('packs', 'close_lines', 'draft_lines', 'movements', 'discrepancies', 'outbox')
                        """))
                .hasSize(6)
                .allSatisfy(sql -> assertThat(sql)
                        .doesNotContainPattern("\\w in \\('[A-Z_]+',\\s*'[A-Z_]+',")
                        .doesNotContainPattern("not in"));
    }

    @Test
    void a_later_one_keeps_everything_that_is_in_the_store() throws SQLException {
        Schema.migrate(facts, Schema.MIGRATIONS, GOOD);

        assertThat(column("select count(*) from bins where shelf is null")).containsExactly("0");
        assertThat(column("pragma user_version")).containsExactly("900");
        assertSound();
        try (StoreEngine engine = engineThatKnows900()) {
            assertThat(Engines.workOn(engine).<StoreContents>read(StoreContents::of))
                    .isEqualTo(before);
        }
    }

    /** A program that knows the later version would open it; for this one its traces are taken away. */
    private StoreEngine engineThatKnows900() throws SQLException {
        try (Connection connection = facts.open(SqliteFacts.Mode.WRITE);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from flyway_schema_history where version = '900'");
            statement.executeUpdate("pragma user_version = " + Schema.BUILT_IN);
        }
        return StoreEngine.open(Engines.config(home));
    }

    @Test
    void a_file_of_a_later_version_is_refused_by_this_program() {
        Schema.migrate(facts, Schema.MIGRATIONS, GOOD);

        Throwable refused = catchThrowable(() -> StoreEngine.open(Engines.config(home)));

        assertThat(refused)
                .isInstanceOfSatisfying(
                        StorageUnavailable.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.SCHEMA_NEWER));
    }

    @Test
    void one_that_fails_half_way_leaves_the_file_as_it_was() throws SQLException {
        List<String> schema = column(EVERYTHING);

        Throwable failed = catchThrowable(() -> Schema.migrate(facts, Schema.MIGRATIONS, FAILING));

        assertThat(failed)
                .isInstanceOfSatisfying(
                        StorageUnavailable.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.DAMAGED));
        assertThat(failed).hasMessageContaining("are left as they were").hasMessageContaining("restore a backup");
        assertThat(column(EVERYTHING)).isEqualTo(schema);
        assertThat(column("select name from stores")).containsExactly("Corner Shop");
        assertSound();
        assertOpensAsBefore();
    }

    @Test
    void one_that_finds_no_room_leaves_the_file_as_it_was() throws SQLException {
        List<String> schema = column(EVERYTHING);
        SqliteFacts full = new SqliteFacts(home.resolve("store.db"), Engines.KEY, SqliteConfig.SHORT_LIVED_KIB) {
            @Override
            Connection open(Mode mode) throws SQLException {
                Connection connection = super.open(mode);
                try (Statement statement = connection.createStatement()) {
                    statement.execute("pragma max_page_count = 1");
                }
                return connection;
            }
        };

        Throwable failed = catchThrowable(() -> Schema.migrate(full, Schema.MIGRATIONS, GOOD));

        assertThat(failed)
                .isInstanceOfSatisfying(
                        StorageUnavailable.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.DISK_FULL));
        assertThat(column(EVERYTHING)).isEqualTo(schema);
        assertSound();
        assertOpensAsBefore();
    }

    private static final Schema.Target LATER = new Schema.Target(900, List.of(Schema.MIGRATIONS, GOOD));

    private List<Backup> backups() {
        return new KeptBackups(Engines.config(home)).list();
    }

    @Test
    void a_program_that_knows_a_later_one_makes_a_backup_first() throws SQLException {
        StoreEngine.open(Engines.config(home), LATER).close();

        assertThat(column("pragma user_version")).containsExactly("900");
        assertThat(backups()).hasSize(1);
        BackupName name = backups().get(0).name();
        assertThat(name.reason()).isEqualTo(BackupReason.MIGRATION);
        StoreContents kept = new KeptBackups(Engines.config(home)).inACopy(name, copy -> {
            try (StoreEngine engine = StoreEngine.open(Engines.config(copy))) {
                return Engines.workOn(engine).read(StoreContents::of);
            }
        });
        assertThat(kept).isEqualTo(before);
    }

    @Test
    void a_store_that_is_up_to_date_needs_no_backup() {
        assertOpensAsBefore();

        assertThat(backups()).isEmpty();
    }

    @Test
    void without_a_backup_the_file_is_left_as_it_was() throws IOException, SQLException {
        Files.writeString(home.resolve("backups"), "in the way");

        Throwable refused = catchThrowable(() -> StoreEngine.open(Engines.config(home), LATER));

        assertThat(refused)
                .isInstanceOfSatisfying(
                        StorageUnavailable.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.READ_ONLY));
        assertThat(column("pragma user_version")).containsExactly(Integer.toString(Schema.BUILT_IN));
        assertOpensAsBefore();
    }

    @Test
    void after_one_that_fails_the_backup_is_there() {
        Schema.Target failing = new Schema.Target(901, List.of(Schema.MIGRATIONS, FAILING));

        Throwable failed = catchThrowable(() -> StoreEngine.open(Engines.config(home), failing));

        assertThat(failed).hasMessageContaining("are left as they were");
        assertThat(backups()).extracting(each -> each.name().reason()).containsExactly(BackupReason.MIGRATION);
        assertOpensAsBefore();
    }
}
