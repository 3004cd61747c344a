package com.nuvana.lottery.sqlite;

import static com.nuvana.lottery.app.testkit.Fixtures.aGame;
import static com.nuvana.lottery.sqlite.TroubleAssert.assertTrouble;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nuvana.lottery.app.backup.Backup;
import com.nuvana.lottery.app.backup.BackupName;
import com.nuvana.lottery.app.backup.BackupReason;
import com.nuvana.lottery.app.backup.Restored;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.app.testkit.Command;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.app.testkit.StoreContents;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.bin.BinRefusal;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Putting a backup in the place of the store: whatever is there now is kept, and nobody may be at work on it. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RestoreTest {

    @TempDir
    private Path home;

    private SqliteConfig config;
    private SqliteBackups backups;
    private Backup backup;
    private StoreContents before;
    private StoreContents after;

    /** A store with a backup, and with more that was booked since. */
    @BeforeEach
    void bookMoreThanIsInTheBackup() {
        FilledStore filled = new FilledStore(home);
        config = filled.config();
        backups = new SqliteBackups(config);
        try (SqliteStore store = filled.open()) {
            before = FilledStore.contents(store);
            backup = store.backUp(BackupReason.BY_HAND);
            FilledStore.reprice(store, 777);
            after = FilledStore.contents(store);
        }
        assertThat(after).isNotEqualTo(before);
    }

    private Path file() {
        return home.resolve(SqliteStore.FILE);
    }

    private Path path(Backup of) {
        return home.resolve("backups").resolve(of.name().text());
    }

    private StoreContents inBackup(Backup of) {
        return backups.verify(of.name(), work -> work.read(StoreContents::of));
    }

    /** Opens it, reads it, and books something, so that it is known to work. */
    private StoreContents opened() {
        StoreContents found = read();
        assertThat(home.resolve("store.db-wal"))
                .as("a log that its last user left")
                .doesNotExist();
        return found;
    }

    private StoreContents read() {
        try (SqliteStore store = SqliteStore.open(config)) {
            StoreContents found = FilledStore.contents(store);
            assertThat(store.health().isSound()).isTrue();
            store.unitOfWork().<Boolean>write(tx -> {
                tx.games().put(aGame().at(999).build());
                return true;
            });
            return found;
        }
    }

    private Set<String> inHome() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.map(each -> each.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private void assertUntouched(byte[] file) throws IOException {
        assertThat(Files.readAllBytes(file())).isEqualTo(file);
        assertThat(inHome()).doesNotContain("store.db.restoring", "store.db.restored", "store.db.replaced");
        assertThat(backups.list()).containsExactly(backup);
    }

    @Test
    void the_store_is_what_the_backup_holds_and_the_replaced_one_is_a_backup() throws IOException {
        Restored restored = backups.restore(backup.name());

        Backup kept = restored.kept().orElseThrow();
        assertThat(kept.name().reason()).isEqualTo(BackupReason.RESTORE);
        assertThat(restored.aside()).isEmpty();
        assertThat(inHome()).containsExactlyInAnyOrder("store.db", "store.lock", "store.use", "backups");
        assertThat(opened()).isEqualTo(before);
        assertThat(inBackup(kept)).isEqualTo(after);
        assertThat(inBackup(backup)).isEqualTo(before);
    }

    @Test
    void a_restore_can_be_taken_back_with_that_backup() {
        Backup kept = backups.restore(backup.name()).kept().orElseThrow();

        backups.restore(kept.name());

        assertThat(opened()).isEqualTo(after);
    }

    /** It would be the oldest of four, and gone before anything had taken its place: a kill then would leave nothing. */
    @Test
    void the_backup_that_is_being_restored_does_not_go_to_make_room() {
        Backup wanted = backups.restore(backup.name()).kept().orElseThrow();
        for (int more = 0; more < 2; more++) {
            book();
            backups.restore(backup.name());
        }
        book();

        backups.restore(wanted.name());

        assertThat(backups.list()).contains(wanted);
        assertThat(opened()).isEqualTo(after);
    }

    private void book() {
        ((SettableTime) config.clock()).tick();
        try (SqliteStore store = SqliteStore.open(config)) {
            for (int entry = 0; entry < 3; entry++) {
                store.unitOfWork().<Boolean, BinRefusal>write(Command.named("nothing"), tx -> Outcome.accepted(true));
            }
        }
    }

    /** A backup has connections of its own: as long as one is made, nobody may take the file away. */
    @Test
    void a_store_that_is_closed_stays_in_use_until_its_backup_is_made() throws Exception {
        CountDownLatch making = new CountDownLatch(1);
        CompletableFuture<Boolean> goOn = new CompletableFuture<>();
        AtomicBoolean isBackup = new AtomicBoolean();
        SqliteConfig slow = Stores.with(config, () -> {
            if (isBackup.compareAndSet(true, false)) {
                making.countDown();
                goOn.join();
            }
            return config.clock().instant();
        });
        SqliteStore store = SqliteStore.open(slow);
        isBackup.set(true);
        CompletableFuture<Backup> made = CompletableFuture.supplyAsync(() -> store.backUp(BackupReason.CLOSE));
        making.await();

        CompletableFuture<Void> closed = CompletableFuture.runAsync(store::close);

        assertThatThrownBy(() -> closed.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        assertTrouble(Trouble.LOCKED, "nothing was booked", () -> backups.restore(backup.name()));
        goOn.complete(true);
        closed.get();
        assertThat(inBackup(made.get())).isEqualTo(after);
        backups.restore(backup.name());
    }

    /** Its last booking is in the log alone, and the log must not get into the restored store. */
    @Test
    void a_store_whose_program_was_killed_is_kept_with_its_log() throws IOException {
        try (StoreProcess process = StoreProcess.on(config).opened()) {
            assertThat(process.ask("raise")).isEqualTo("price 778");
            process.kill();
        }
        assertThat(home.resolve("store.db-wal")).isNotEmptyFile();

        Backup kept = backups.restore(backup.name()).kept().orElseThrow();

        assertThat(opened()).isEqualTo(before);
        assertThat(inBackup(kept)).isNotEqualTo(after).isNotEqualTo(before);
        backups.restore(kept.name());
        try (StoreProcess process = StoreProcess.on(config).opened()) {
            assertThat(process.ask("raise")).isEqualTo("price 779");
        }
    }

    private Path aside(Restored restored) {
        assertThat(restored.kept()).isEmpty();
        return Path.of(restored.aside().orElseThrow());
    }

    @Test
    void a_damaged_store_is_replaced_and_its_files_are_kept() throws IOException {
        byte[] damaged = Files.readAllBytes(file());
        for (int at = 5_000; at < damaged.length; at += 4_096) {
            damaged[at] ^= 1;
        }
        Files.write(file(), damaged);
        Files.writeString(home.resolve("store.db-wal"), "a log of something");

        Path aside = aside(backups.restore(backup.name()));

        assertThat(Files.readAllBytes(aside.resolve("store.db"))).isEqualTo(damaged);
        assertThat(aside.resolve("store.db-wal")).hasContent("a log of something");
        assertThat(aside.getFileName().toString()).startsWith("replaced-2026-03-");
        assertThat(opened()).isEqualTo(before);
    }

    @Test
    void a_store_of_another_key_is_replaced_and_its_file_is_kept() throws IOException {
        Files.delete(file());
        SqliteStore.create(Stores.with(config, Stores.OTHER_KEY)).close();
        byte[] other = Files.readAllBytes(file());

        Path aside = aside(backups.restore(backup.name()));

        assertThat(Files.readAllBytes(aside.resolve("store.db"))).isEqualTo(other);
        assertThat(opened()).isEqualTo(before);
    }

    @Test
    void a_plain_file_an_empty_one_and_a_folder_are_replaced_and_kept() throws IOException {
        Files.write(file(), "SQLite format 3\0".getBytes(US_ASCII));
        assertThat(aside(backups.restore(backup.name())).resolve("store.db")).hasContent("SQLite format 3\0");
        Files.write(file(), new byte[0]);
        assertThat(aside(backups.restore(backup.name())).resolve("store.db")).isEmptyFile();
        Files.delete(file());
        Files.createDirectory(file());
        assertThat(aside(backups.restore(backup.name())).resolve("store.db")).isDirectory();

        assertThat(opened()).isEqualTo(before);
    }

    @Test
    void a_database_that_is_no_store_is_replaced_and_kept() throws Exception {
        Files.delete(file());
        try (ByHand sql = ByHand.on(file(), Optional.of(Stores.KEY))) {
            sql.run("create table somebodys (own integer)");
        }

        assertThat(aside(backups.restore(backup.name())).resolve("store.db")).isNotEmptyFile();

        assertThat(opened()).isEqualTo(before);
    }

    @Test
    void where_the_store_is_missing_it_is_there_again() throws IOException {
        Files.delete(file());

        Restored restored = backups.restore(backup.name());

        assertThat(restored).isEqualTo(new Restored(Optional.empty(), Optional.empty()));
        assertThat(opened()).isEqualTo(before);
    }

    @Test
    void a_damaged_backup_is_refused_and_nothing_is_touched() throws IOException {
        byte[] store = Files.readAllBytes(file());
        byte[] damaged = Files.readAllBytes(path(backup));
        damaged[damaged.length / 2] ^= 1;
        Files.write(path(backup), damaged);

        assertTrouble(Trouble.BACKUP_UNUSABLE, "use another backup", () -> backups.restore(backup.name()));

        assertUntouched(store);
        assertThat(opened()).isEqualTo(after);
    }

    @Test
    void a_backup_that_is_not_there_is_refused() throws IOException {
        byte[] store = Files.readAllBytes(file());
        BackupName other = new BackupName(backup.name().at(), 1, BackupReason.CLOSE);

        assertTrouble(Trouble.NO_BACKUP, "list the backups", () -> backups.restore(other));

        assertUntouched(store);
    }

    @Test
    void while_another_program_has_the_store_open_it_is_refused_and_names_it() throws IOException {
        try (StoreProcess desktop =
                        StoreProcess.on(Stores.named(config, "desktop")).opened();
                StoreProcess host =
                        StoreProcess.on(Stores.named(config, "host")).opened()) {
            String message = assertTrouble(Trouble.LOCKED, "nothing was booked", () -> backups.restore(backup.name()));

            assertThat(message)
                    .contains("desktop (process " + desktop.pid() + ")")
                    .contains("host (process " + host.pid() + ")");
            assertThat(host.ask("raise")).isEqualTo("price 778");
            assertThat(desktop.ask("close")).isEqualTo("closed");
            assertTrouble(Trouble.LOCKED, "nothing was booked", () -> backups.restore(backup.name()));
            assertThat(host.ask("close")).isEqualTo("closed");
            backups.restore(backup.name());
            assertThat(desktop.ask("open")).isEqualTo("open");
            assertThat(desktop.ask("raise")).isEqualTo("price 501");
        }
    }

    @Test
    void while_this_program_has_it_open_it_is_refused_also_when_it_was_opened_twice() {
        SqliteStore first = SqliteStore.open(config);
        SqliteStore second = SqliteStore.open(config);

        assertTrouble(Trouble.LOCKED, "nothing was booked", () -> backups.restore(backup.name()));
        first.close();
        first.close();
        assertTrouble(Trouble.LOCKED, "nothing was booked", () -> backups.restore(backup.name()));
        second.close();

        backups.restore(backup.name());
        assertThat(opened()).isEqualTo(before);
    }

    /** An interrupt closes file channels; the place of this program must not be lost with one. */
    @Test
    void a_program_that_was_interrupted_at_work_still_has_it_open() throws IOException {
        try (SqliteStore store = SqliteStore.open(config);
                StoreProcess other = StoreProcess.on(Stores.waiting(config, Duration.ofMillis(50)))
                        .started()) {
            Thread.currentThread().interrupt();
            store.unitOfWork().<Boolean>write(tx -> true);
            store.backUp(BackupReason.CLOSE);
            assertThat(Thread.interrupted()).isTrue();

            assertThat(other.ask("restore " + backup.name()))
                    .startsWith("LOCKED ")
                    .contains("test (process ");
        }
    }

    @Test
    void what_fails_once_it_is_decided_is_told_as_decided_and_carried_out_at_the_next_opening() throws IOException {
        Path inTheWay = Files.writeString(home.resolve("store.db.replaced"), "in the way");

        String message = assertTrouble(
                Trouble.UNCERTAIN, "carried out when the store is opened next", () -> backups.restore(backup.name()));

        assertThat(message).contains("restoring " + backup.name() + " is decided", "in the way");
        assertThat(inHome()).contains("store.db.restored");
        Files.delete(inTheWay);
        assertThat(opened()).isEqualTo(before);
    }

    /** The system knows no class loaders: what they hold, it holds for the process, and frees with any descriptor. */
    @Test
    void another_class_loader_of_this_program_that_has_it_open_is_told_and_stays_in_its_place() throws IOException {
        try (FileChannel itsChannel = FileChannel.open(home.resolve("store.use"), StandardOpenOption.WRITE);
                FileLock itsPlace = itsChannel.lock((1L << 40) + 3, 1, false);
                StoreProcess other = StoreProcess.on(Stores.waiting(config, Duration.ofMillis(50)))
                        .started()) {
            assertThat(itsPlace.isValid()).isTrue();
            assertTrouble(Trouble.LOCKED, "another class loader", () -> backups.restore(backup.name()));
            assertTrouble(Trouble.LOCKED, "another class loader", () -> SqliteStore.open(config));

            assertThat(other.ask("restore " + backup.name())).startsWith("LOCKED ");
        }
        backups.restore(backup.name());
        assertThat(opened()).isEqualTo(before);
    }
}
