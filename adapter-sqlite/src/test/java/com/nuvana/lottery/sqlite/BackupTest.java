package com.nuvana.lottery.sqlite;

import static com.nuvana.lottery.app.testkit.Fixtures.aGame;
import static com.nuvana.lottery.sqlite.TroubleAssert.assertTrouble;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.backup.Backup;
import com.nuvana.lottery.app.backup.BackupName;
import com.nuvana.lottery.app.backup.BackupReason;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.app.testkit.StoreContents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Making a backup of a store that is open. */
class BackupTest {

    @TempDir
    private Path home;

    private SqliteConfig config;
    private SqliteStore store;
    private SqliteBackups backups;

    @BeforeEach
    void fillAStore() {
        FilledStore filled = new FilledStore(home);
        config = filled.config();
        store = filled.open();
        backups = new SqliteBackups(config);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Path folder() {
        return home.resolve("backups");
    }

    private Path path(Backup backup) {
        return folder().resolve(backup.name().text());
    }

    /** A command that changes nothing but the price of a game, and has its entry. */
    private void book(int price) {
        FilledStore.reprice(store, price);
    }

    private Set<String> inFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    @Test
    void it_holds_everything_that_is_booked_and_its_name_says_so() throws IOException {
        StoreContents booked = FilledStore.contents(store);
        long entries = store.unitOfWork().read(views -> views.journal().head().entries());
        Instant now = config.clock().instant();

        Backup made = store.backUp(BackupReason.BY_HAND);

        assertThat(made.name()).isEqualTo(new BackupName(now, entries, BackupReason.BY_HAND));
        assertThat(made.bytes()).isEqualTo(Files.size(path(made)));
        assertThat(backups.list()).containsExactly(made);
        assertThat(backups.<StoreContents>verify(made.name(), work -> work.read(StoreContents::of)))
                .isEqualTo(booked);
        assertThat(inFolder()).containsExactly(made.name().text());
    }

    @Test
    void it_is_encrypted_with_the_key_of_the_store() throws Exception {
        Backup made = store.backUp(BackupReason.CLOSE);

        String bytes = Files.readString(path(made), ISO_8859_1);
        assertThat(bytes)
                .doesNotStartWith("SQLite format 3")
                .doesNotContain("Cleo Cash", "Lucky Stars", "movements", "flyway_schema_history");
        try (ByHand sql = ByHand.on(path(made), Optional.of(Stores.KEY))) {
            assertThat(sql.one("select count(*) from packs where pack_number = '0000001'"))
                    .isEqualTo("1");
        }
    }

    @Test
    void what_is_booked_afterwards_is_not_in_it() {
        StoreContents booked = FilledStore.contents(store);
        Backup made = store.backUp(BackupReason.BY_HAND);

        book(777);

        assertThat(backups.<StoreContents>verify(made.name(), work -> work.read(StoreContents::of)))
                .isEqualTo(booked)
                .isNotEqualTo(FilledStore.contents(store));
    }

    @Test
    void while_nothing_is_booked_the_same_one_is_answered_again() {
        Backup first = store.backUp(BackupReason.CLOSE);
        ((SettableTime) config.clock()).tick();

        assertThat(store.backUp(BackupReason.CLOSE)).isEqualTo(first);
        book(777);
        Backup second = store.backUp(BackupReason.CLOSE);

        assertThat(second).isNotEqualTo(first);
        assertThat(backups.list()).containsExactly(second, first);
    }

    /** What has no entry, such as a fact that was sent, would be missing from an older one. */
    @Test
    void before_a_migration_or_a_restore_one_is_made_also_when_nothing_was_booked() {
        for (BackupReason reason : List.of(BackupReason.MIGRATION, BackupReason.RESTORE)) {
            Backup first = store.backUp(reason);
            ((SettableTime) config.clock()).tick();

            assertThat(store.backUp(reason).name().at()).isAfter(first.name().at());
        }
    }

    @Test
    void for_another_reason_another_one_is_made() {
        Backup closed = store.backUp(BackupReason.CLOSE);
        Backup asked = store.backUp(BackupReason.BY_HAND);

        assertThat(backups.list()).containsExactlyInAnyOrder(closed, asked);
    }

    @Test
    void one_that_is_damaged_meanwhile_is_made_again() throws IOException {
        Backup first = store.backUp(BackupReason.CLOSE);
        Files.write(path(first), new byte[(int) first.bytes()]);
        ((SettableTime) config.clock()).tick();

        Backup second = store.backUp(BackupReason.CLOSE);

        assertThat(second.name().at()).isAfter(first.name().at());
        assertThat(backups.<Boolean>verify(second.name(), work -> true)).isTrue();
    }

    @Test
    void a_write_that_is_under_way_is_not_waited_for_and_not_in_it() {
        StoreContents booked = FilledStore.contents(store);

        Backup made = store.unitOfWork().write(tx -> {
            tx.games().put(aGame().at(777).build());
            return store.backUp(BackupReason.BY_HAND);
        });

        assertThat(backups.<StoreContents>verify(made.name(), work -> work.read(StoreContents::of)))
                .isEqualTo(booked);
    }

    /** A number that no process bears, and one that another does. */
    @Test
    void what_a_killed_one_left_is_swept_away_and_nothing_else() throws IOException {
        Files.createDirectories(folder().resolve("verifying-999999999-1/store.db"));
        Files.writeString(folder().resolve("making-999999999.db"), "left");
        Files.writeString(folder().resolve("making-999999999.db-journal"), "left");
        Files.writeString(folder().resolve("making-" + ProcessHandle.current().pid() + ".db"), "left");
        long other = ProcessHandle.current().parent().orElseThrow().pid();
        List<String> foreign = List.of("making-" + other + ".db", "making.db", "notes.txt", "store-old.db");
        for (String name : foreign) {
            Files.writeString(folder().resolve(name), "not ours");
        }

        Backup made = store.backUp(BackupReason.CLOSE);

        assertThat(inFolder())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(foreign.stream(), Stream.of(made.name().text()))
                                .toList());
        assertThat(backups.list()).containsExactly(made);
    }

    @Test
    void the_retention_is_kept_and_touches_nothing_but_backups() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("store-20200101T000000.000Z-000001-CLOSE.db.keep"), "not ours");
        for (int minute = 10; minute < 40; minute++) {
            Files.writeString(folder().resolve("store-20260301T00" + minute + "00.000Z-000001-CLOSE.db"), "old");
        }

        Backup made = store.backUp(BackupReason.CLOSE);

        assertThat(backups.list()).hasSize(15).startsWith(made);
        assertThat(inFolder()).hasSize(16).contains("store-20200101T000000.000Z-000001-CLOSE.db.keep");
    }

    @Test
    void a_folder_that_cannot_be_made_is_said_and_the_store_works_on() throws IOException {
        Files.writeString(folder(), "in the way");

        assertTrouble(Trouble.READ_ONLY, "check who owns", () -> store.backUp(BackupReason.CLOSE));

        book(777);
        Files.delete(folder());
        assertThat(store.backUp(BackupReason.CLOSE).bytes()).isPositive();
    }

    @Test
    void a_closed_store_makes_none() {
        store.close();

        assertTrouble(Trouble.CLOSED, "open the store", () -> store.backUp(BackupReason.CLOSE));

        assertThat(folder()).doesNotExist();
    }

    /** A search that misses a pack is no damage: the books are whole, and so is their backup. */
    @Test
    void a_pack_that_a_search_would_miss_is_told_and_stops_no_backup() throws SQLException {
        store.close();
        try (ByHand hand = ByHand.on(home)) {
            hand.run("delete from pack_numbers where pack = (select min(id) from packs)");
        }
        store = SqliteStore.open(config);

        assertThat(store.health().integrity())
                .singleElement()
                .asString()
                .contains("cannot be found by a part of its number");
        Backup backup = store.backUp(BackupReason.BY_HAND);
        assertThat(backups.<StoreContents>verify(backup.name(), work -> work.read(StoreContents::of)))
                .isEqualTo(FilledStore.contents(store));
    }
}
