package com.nuvana.lottery.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.audit.AuditEntry;
import com.nuvana.lottery.app.audit.LostActs;
import com.nuvana.lottery.app.backup.Backup;
import com.nuvana.lottery.app.backup.BackupReason;
import com.nuvana.lottery.app.ledger.CompareLedger;
import com.nuvana.lottery.app.ledger.Finding;
import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.app.query.ShowStatus;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.SettableTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was answered and is in the books no more is told, and nothing else is. */
class LostActsTest {

    private static final String MARK = "store.db-mark";

    @TempDir
    private Path folder;

    private final SettableTime time = SettableTime.at("2026-03-03T20:00:00.120Z");
    private final SequenceIds ids = new SequenceIds();
    private Path home;
    private AuditEntry last;

    /** A shop whose program was killed behind its third step: the acts of that day are in the log alone. */
    @BeforeEach
    void killAProgram() throws IOException {
        Path working = folder.resolve("working");
        home = folder.resolve("home");
        try (SqliteStore store = Stores.fresh(Stores.config(working, time, ids))) {
            Workday day = new Workday(store.unitOfWork(), time, ids).begin();
            day.step();
            day.step();
            day.step();
            last = last(store);
            copy(working, home);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (String name : List.of(SqliteStore.FILE, SqliteStore.FILE + "-wal", MARK)) {
            Files.copy(from.resolve(name), to.resolve(name));
        }
    }

    /** SQLite reads the log up to the page that does not add up. */
    private void damageTheEndOfTheLog() throws IOException {
        Path log = home.resolve("store.db-wal");
        byte[] bytes = Files.readAllBytes(log);
        bytes[bytes.length - 2_000] ^= 1;
        Files.write(log, bytes);
    }

    private SqliteConfig config() {
        return Stores.config(home, time, ids);
    }

    private <T> T opened(Function<SqliteStore, T> look) {
        try (SqliteStore store = SqliteStore.open(config())) {
            return look.apply(store);
        }
    }

    private void booked(Consumer<Workday> work) {
        opened(store -> {
            work.accept(new Workday(store.unitOfWork(), time, ids));
            return true;
        });
    }

    private static AuditEntry last(SqliteStore store) {
        return read(
                store,
                views -> views.journal()
                        .after(views.journal().head().entries() - 1, 1)
                        .get(0));
    }

    private static <T> T read(SqliteStore store, Function<Views, T> question) {
        return store.unitOfWork().read(question);
    }

    private static Optional<LostActs> lost(SqliteStore store) {
        return read(store, views -> views.journal().lost());
    }

    private List<Finding> findings(SqliteStore store) {
        return new CompareLedger(store.unitOfWork(), new Books(time, ids)).handle();
    }

    private Optional<LostActs> inStatus(SqliteStore store) {
        return new ShowStatus(store.unitOfWork(), new Books(time, ids))
                .handle()
                .fold(ShowStatus.Status::lostActs, why -> {
                    throw new AssertionError(why);
                });
    }

    private LostActs upTo(long left) {
        return new LostActs(last.sequence(), time.instant(), left);
    }

    @Test
    void after_a_kill_nothing_is_missing() {
        assertThat(opened(LostActsTest::lost)).isEmpty();
        assertThat(opened(this::findings)).isEmpty();
        assertThat(opened(this::inStatus)).isEmpty();
    }

    @Nested
    class ActsBehindADamagedPlaceOfTheLog {

        @BeforeEach
        void damage() throws IOException {
            damageTheEndOfTheLog();
        }

        @Test
        void are_told_whenever_the_store_is_opened() {
            LostActs expected = upTo(last.sequence() - 1);

            assertThat(opened(LostActsTest::lost)).contains(expected);
            assertThat(opened(this::told))
                    .singleElement()
                    .asString()
                    .contains("1 acts booked after journal entry " + expected.left(), expected.at() + ", are gone");
            assertThat(opened(LostActsTest.this::inStatus)).contains(expected);
        }

        private List<Finding> told(SqliteStore store) {
            List<Finding> findings = findings(store);
            assertThat(findings).allSatisfy(each -> {
                assertThat(each.check()).isEqualTo(Finding.Check.LOST_ACTS);
                assertThat(each.severity()).isEqualTo(Finding.Severity.WARNING);
            });
            return findings;
        }

        @Test
        void are_told_by_the_entry_of_the_next_act_from_then_on() {
            LostActs expected = upTo(last.sequence() - 1);

            booked(Workday::step);

            assertThat(opened(LostActsTest::last).content()).contains("\"command\":\"countPack\"");
            assertThat(LostActs.in(opened(LostActsTest::last).content())).contains(expected);
            assertThat(opened(LostActsTest::lost)).isEmpty();
            assertThat(opened(this::told))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.subject()).isEqualTo("journal entry " + last.sequence()));
        }

        @Test
        void are_told_by_one_entry_alone() {
            booked(day -> {
                day.step();
                day.step();
            });

            assertThat(LostActs.in(opened(LostActsTest::last).content())).isEmpty();
        }

        @Test
        void are_in_the_status_until_the_day_is_closed() {
            LostActs expected = upTo(last.sequence() - 1);
            booked(day -> {
                day.step();
                day.step();
                day.step();
            });
            assertThat(opened(LostActsTest.this::inStatus)).contains(expected);

            booked(Workday::step);

            assertThat(opened(LostActsTest.this::inStatus)).isEmpty();
            assertThat(opened(this::told)).hasSize(1);
        }

        @Test
        void are_not_known_where_there_is_no_mark() throws IOException {
            Files.delete(home.resolve(MARK));

            assertThat(opened(LostActsTest::lost)).isEmpty();
        }

        @Test
        void are_not_known_from_a_torn_mark_and_the_next_act_makes_a_whole_one() throws IOException {
            byte[] torn = Files.readAllBytes(home.resolve(MARK));
            torn[7]++;
            Files.write(home.resolve(MARK), torn);
            assertThat(opened(LostActsTest::lost)).isEmpty();

            booked(Workday::step);

            assertThat(HexFormat.of().formatHex(Files.readAllBytes(home.resolve(MARK))))
                    .contains(opened(LostActsTest::last).entryHash().hex());
        }
    }

    @Nested
    class AnOlderFile {

        private Backup backup;

        @BeforeEach
        void bookMoreThanIsInTheBackup() {
            backup = opened(store -> store.backUp(BackupReason.BY_HAND));
            booked(day -> {
                day.step();
                day.step();
            });
        }

        private void putInPlaceByHand() throws IOException {
            Files.copy(
                    home.resolve("backups").resolve(backup.name().text()),
                    home.resolve(SqliteStore.FILE),
                    StandardCopyOption.REPLACE_EXISTING);
        }

        @Test
        void put_in_place_by_hand_is_told() throws IOException {
            putInPlaceByHand();

            assertThat(opened(LostActsTest::lost))
                    .contains(new LostActs(last.sequence() + 2, time.instant(), last.sequence()));
        }

        @Test
        void on_which_others_have_booked_as_much_is_told() throws IOException {
            byte[] mark = Files.readAllBytes(home.resolve(MARK));
            putInPlaceByHand();
            Files.delete(home.resolve(MARK));
            booked(day -> {
                time.tick();
                day.step();
                day.step();
                day.step();
            });
            Files.write(home.resolve(MARK), mark);

            assertThat(opened(LostActsTest::lost)).hasValueSatisfying(lost -> {
                assertThat(lost.left()).isEqualTo(lost.answered() + 1);
                assertThat(lost.told()).contains("entry " + lost.answered() + " is not the one that was answered");
            });
        }

        @Test
        void that_is_restored_is_no_loss() {
            new SqliteBackups(config()).restore(backup.name());

            assertThat(opened(LostActsTest::lost)).isEmpty();
            assertThat(opened(LostActsTest::last)).isEqualTo(last);
        }
    }

    @Test
    void a_new_store_in_the_place_of_one_that_was_deleted_misses_nothing() throws IOException {
        Files.delete(home.resolve(SqliteStore.FILE));
        Files.delete(home.resolve("store.db-wal"));
        SqliteStore.create(config()).close();

        assertThat(opened(LostActsTest::lost)).isEmpty();
    }
}
