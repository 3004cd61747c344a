package com.nuvana.lottery.sqlite;

import static com.nuvana.lottery.app.testkit.Fixtures.aGame;
import static com.nuvana.lottery.sqlite.TroubleAssert.assertTrouble;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.nuvana.lottery.app.backup.Backup;
import com.nuvana.lottery.app.backup.BackupReason;
import com.nuvana.lottery.app.ledger.VerifyJournal;
import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.app.testkit.Ballast;
import com.nuvana.lottery.app.testkit.Command;
import com.nuvana.lottery.app.testkit.Mounts;
import com.nuvana.lottery.app.testkit.StoreContents;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.bin.BinRefusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that really is full: a small one, in memory. Where none can be mounted, {@code PageLimitTest} stands in. */
class FullDiskTest {

    private static final int PAGE = 4_096;

    @TempDir
    private Path disk;

    @TempDir
    private Path elsewhere;

    private Path ballast;
    private SqliteConfig config;

    @BeforeEach
    void mountASmallDisk() throws IOException {
        assumeTrue(Mounts.tmpfs(disk, "size=8m"), "file systems cannot be mounted here");
        ballast = disk.resolve("ballast");
        config = Stores.config(disk.resolve("home"));
    }

    @AfterEach
    void unmount() throws IOException {
        Mounts.unmount(disk);
    }

    /** Takes all the room but for so many pages. */
    private void leave(int pages) throws IOException {
        Ballast.leave(ballast, pages);
    }

    /** A command of many rows. */
    private static void importGames(SqliteStore store, int batch) {
        store.unitOfWork().<Boolean, BinRefusal>write(Command.named("import"), tx -> {
            for (int game = 0; game < 300; game++) {
                String code = String.format(Locale.ROOT, "%05d", 10_000 + 1_000 * batch + game);
                tx.games()
                        .put(aGame().coded(code).named("Game " + "x".repeat(60)).build());
            }
            return Outcome.accepted(true);
        });
    }

    private static Optional<StorageUnavailable> tried(SqliteStore store, int batch) {
        try {
            importGames(store, batch);
            return Optional.empty();
        } catch (StorageUnavailable e) {
            return Optional.of(e);
        }
    }

    @Test
    void a_write_for_which_there_is_no_room_leaves_nothing_and_works_once_there_is() throws IOException {
        FilledStore filled = new FilledStore(disk.resolve("home"));
        try (SqliteStore store = filled.open()) {
            StoreContents before = FilledStore.contents(store);
            leave(0);

            String message = assertTrouble(Trouble.DISK_FULL, "make room", () -> importGames(store, 1));

            assertThat(message).contains("no space left").contains("nothing was booked");
            assertThat(FilledStore.contents(store)).isEqualTo(before);
            Files.delete(ballast);
            assertThat(FilledStore.contents(store)).isEqualTo(before);
            importGames(store, 1);
            assertThat(FilledStore.contents(store)).isNotEqualTo(before);
            assertThat(store.health().isSound()).isTrue();
        }
    }

    /** Wherever in the transaction the room ends: with no page left, with one, with two, and so on until it fits. */
    @Test
    void a_transaction_is_whole_or_not_there_wherever_the_room_ends() throws IOException {
        try (SqliteStore store = new FilledStore(disk.resolve("home")).open()) {
            int refusals = 0;
            Optional<StorageUnavailable> refused = Optional.of(new StorageUnavailable(Trouble.DISK_FULL, "at first"));
            for (int pages = 0; refused.isPresent(); pages++) {
                StoreContents before = FilledStore.contents(store);
                leave(pages);
                refused = tried(store, 1);
                refusals += refused.isPresent() ? 1 : 0;
                assertThat(refused.map(StorageUnavailable::trouble).orElse(Trouble.DISK_FULL))
                        .as("%s pages", pages)
                        .isEqualTo(Trouble.DISK_FULL);
                assertThat(FilledStore.contents(store).equals(before))
                        .as("%s pages", pages)
                        .isEqualTo(refused.isPresent());
            }
            assertThat(refusals).isGreaterThan(5);
            assertThat(new VerifyJournal(store.unitOfWork()).handle().findings())
                    .isEmpty();
            assertThat(store.health().isSound()).isTrue();
        }
    }

    @Test
    void a_store_opens_on_a_full_disk_or_says_why_and_opens_once_there_is_room() throws IOException {
        FilledStore filled = new FilledStore(disk.resolve("home")).closed();
        leave(0);

        assertTrouble(Trouble.DISK_FULL, "make room", () -> {
            try (SqliteStore store = SqliteStore.open(filled.config())) {
                importGames(store, 1);
            }
        });

        Files.delete(ballast);
        try (SqliteStore store = SqliteStore.open(filled.config())) {
            importGames(store, 1);
            assertThat(store.health().isSound()).isTrue();
        }
    }

    @Test
    void a_store_for_which_there_is_no_room_is_not_made_and_is_once_there_is() throws IOException {
        leave(10);

        assertTrouble(Trouble.DISK_FULL, "make room", () -> SqliteStore.create(config));

        assertThat(config.home().resolve(SqliteStore.FILE)).doesNotExist();
        assertTrouble(Trouble.NO_STORE, "make a store", () -> SqliteStore.open(config));
        Files.delete(ballast);
        try (SqliteStore store = SqliteStore.create(config)) {
            assertThat(store.health().isSound()).isTrue();
        }
    }

    /** Wherever in the copy the room ends. */
    @Test
    void a_backup_for_which_there_is_no_room_is_not_there_and_is_made_once_there_is() throws IOException {
        try (SqliteStore store = new FilledStore(disk.resolve("home")).open()) {
            StoreContents before = FilledStore.contents(store);
            Path folder = Files.createDirectory(disk.resolve("home/backups"));
            for (int pages : new int[] {0, 1, 20, 40}) {
                leave(pages);

                assertTrouble(Trouble.DISK_FULL, "make room", () -> store.backUp(BackupReason.CLOSE));

                assertThat(folder).as("%s pages", pages).isEmptyDirectory();
                assertThat(FilledStore.contents(store)).isEqualTo(before);
            }
            Files.delete(ballast);
            assumeTrue(Mounts.remount(disk, "size=12m"), "file systems cannot grow here");
            Backup made = store.backUp(BackupReason.CLOSE);
            Files.copy(folder.resolve(made.name().text()), elsewhere.resolve(SqliteStore.FILE));
            try (SqliteStore copy = SqliteStore.open(config.in(elsewhere))) {
                assertThat(FilledStore.contents(copy)).isEqualTo(before);
            }
        }
    }

    /** The room ends in the copy of the backup, and in that of the store that is to be replaced. */
    @Test
    void a_restore_for_which_there_is_no_room_leaves_the_store_and_is_done_once_there_is() throws IOException {
        assumeTrue(Mounts.remount(disk, "size=20m"), "file systems cannot grow here");
        FilledStore filled = new FilledStore(disk.resolve("home"));
        SqliteBackups backups = new SqliteBackups(filled.config());
        Path file = disk.resolve("home").resolve(SqliteStore.FILE);
        StoreContents booked;
        Backup backup;
        try (SqliteStore store = filled.open()) {
            booked = FilledStore.contents(store);
            backup = store.backUp(BackupReason.BY_HAND);
            importGames(store, 1);
        }
        byte[] before = Files.readAllBytes(file);
        int copy = (int) (backup.bytes() / PAGE);

        for (int pages : new int[] {0, copy / 2, copy + 20}) {
            leave(pages);

            assertTrouble(Trouble.DISK_FULL, "make room", () -> backups.restore(backup.name()));

            assertThat(Files.readAllBytes(file)).as("%s pages", pages).isEqualTo(before);
            assertThat(backups.list()).containsExactly(backup);
            assertThat(file.resolveSibling("store.db.restoring")).doesNotExist();
            assertThat(file.resolveSibling("store.db.restored")).doesNotExist();
        }

        Files.delete(ballast);
        assertThat(backups.restore(backup.name()).kept()).isPresent();
        try (SqliteStore store = SqliteStore.open(filled.config())) {
            assertThat(FilledStore.contents(store)).isEqualTo(booked);
        }
    }
}
