package com.nuvana.lottery.sqlite;

import static com.nuvana.lottery.sqlite.TroubleAssert.assertTrouble;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.backup.Backup;
import com.nuvana.lottery.app.backup.BackupReason;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.app.testkit.StoreContents;
import com.nuvana.lottery.app.testkit.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A program dies while it restores: at every step of it, and at random moments. The old store is there, or the new one. */
@Timeout(value = 1, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KilledRestoreTest {

    @TempDir
    private Path home;

    private SqliteConfig config;
    private Backup backup;
    private StoreContents before;
    private StoreContents after;

    @BeforeEach
    void bookMoreThanIsInTheBackup() throws IOException {
        FilledStore filled = new FilledStore(home);
        config = filled.config();
        try (SqliteStore store = filled.open()) {
            before = FilledStore.contents(store);
            backup = store.backUp(BackupReason.BY_HAND);
            FilledStore.reprice(store, 777);
            after = FilledStore.contents(store);
        }
        // As a killed program leaves it: a log that belongs to this database and would ruin any other.
        try (StoreProcess process = StoreProcess.on(config).opened()) {
            assertThat(process.ask("digest")).isNotEmpty();
            process.kill();
        }
    }

    private Path beside(String name) {
        return home.resolve(name);
    }

    private void copyBackupTo(String name) throws IOException {
        Files.copy(home.resolve("backups").resolve(backup.name().text()), beside(name));
    }

    private void move(String... parts) throws IOException {
        Files.createDirectories(beside("store.db.replaced"));
        for (String part : parts) {
            Path file = beside("store.db" + part);
            if (Files.exists(file)) {
                Files.move(file, beside("store.db.replaced").resolve(file.getFileName()));
            }
        }
    }

    private StoreContents opened() {
        try (SqliteStore store = SqliteStore.open(config)) {
            assertThat(store.health().isSound()).isTrue();
            return FilledStore.contents(store);
        }
    }

    private List<String> replaced() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("replaced-"))
                    .toList();
        }
    }

    private void assertThatTheOldFilesAreKept() throws IOException {
        assertThat(replaced()).hasSize(1);
        assertThat(beside(replaced().get(0)).resolve("store.db")).isNotEmptyFile();
        assertThat(beside("store.db.restored")).doesNotExist();
        assertThat(beside("store.db.replaced")).doesNotExist();
    }

    @Test
    void while_it_copies_the_backup_the_old_store_stays_and_the_copy_is_thrown_away() throws IOException {
        Files.write(beside("store.db.restoring"), new byte[5_000]);

        assertThat(opened()).isEqualTo(after);
        assertThat(beside("store.db.restoring")).doesNotExist();
        assertThat(replaced()).isEmpty();
    }

    @Test
    void once_it_is_decided_the_new_store_is_there_and_the_old_files_are_kept() throws IOException {
        copyBackupTo("store.db.restored");

        assertThat(opened()).isEqualTo(before);
        assertThatTheOldFilesAreKept();
    }

    @Test
    void when_the_log_has_left_the_new_store_is_there() throws IOException {
        copyBackupTo("store.db.restored");
        move("-wal", "-shm");

        assertThat(opened()).isEqualTo(before);
        assertThatTheOldFilesAreKept();
    }

    @Test
    void when_everything_has_left_the_new_store_is_there_and_none_can_be_made_in_its_place() throws IOException {
        copyBackupTo("store.db.restored");
        move("-wal", "-shm", "");
        assertThat(beside("store.db")).doesNotExist();

        assertThat(SqliteStore.isIn(home)).isTrue();
        assertTrouble(Trouble.STORE_EXISTS, "use it", () -> SqliteStore.create(config));
        assertThat(opened()).isEqualTo(before);
        assertThatTheOldFilesAreKept();
    }

    @Test
    void when_the_new_store_has_its_name_the_old_files_get_theirs() throws IOException {
        move("-wal", "-shm", "");
        copyBackupTo("store.db");

        assertThat(opened()).isEqualTo(before);
        assertThatTheOldFilesAreKept();
    }

    @Test
    void another_restore_begins_where_one_has_ended() throws IOException {
        copyBackupTo("store.db.restored");

        new SqliteBackups(config).restore(backup.name());

        assertThat(opened()).isEqualTo(before);
        assertThatTheOldFilesAreKept();
    }

    @Test
    void at_a_random_moment_the_old_store_is_there_or_the_new_one() throws IOException {
        Random random = new Random(Tier.seed(KilledRestoreTest.class));
        Backup now;
        try (SqliteStore store = SqliteStore.open(config)) {
            now = store.backUp(BackupReason.BY_HAND);
        }
        int done = 0;
        int kills = Tier.number("restore-kills", 6, 100);
        for (int kill = 0; kill < kills; kill++) {
            Backup wanted = kill % 2 == 0 ? backup : now;
            StoreContents there = opened();
            try (StoreProcess process = StoreProcess.on(config).opened()) {
                assertThat(process.ask("close")).isEqualTo("closed");
                process.tell("restore " + wanted.name());
                long moment = System.nanoTime() + random.nextInt(700_000_000);
                while (System.nanoTime() < moment) {
                    Thread.onSpinWait();
                }
                process.kill();
            }
            StoreContents found = opened();
            assertThat(found).as("kill %s", kill).isIn(there, wanted.equals(now) ? after : before);
            done += found.equals(there) ? 0 : 1;
        }
        System.err.println("KilledRestoreTest: " + kills + " kills, the new store was there after " + done);
    }
}
