package com.nuvana.lottery.sqlite;

import static com.nuvana.lottery.sqlite.TroubleAssert.assertTrouble;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.backup.Backup;
import com.nuvana.lottery.app.backup.BackupName;
import com.nuvana.lottery.app.backup.BackupReason;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.testkit.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verifying a backup: a sound one answers, any other says what is wrong, and none is written to. */
class BackupVerifyTest {

    @TempDir
    private Path home;

    private SqliteConfig config;
    private SqliteBackups backups;
    private Backup made;
    private byte[] bytes;
    private long onSale;

    @BeforeEach
    void makeABackup() throws IOException {
        FilledStore filled = new FilledStore(home);
        config = filled.config();
        try (SqliteStore store = filled.open()) {
            made = store.backUp(BackupReason.BY_HAND);
            onSale = onSale(store.unitOfWork());
        }
        backups = new SqliteBackups(config);
        bytes = Files.readAllBytes(path());
    }

    private Path path() {
        return home.resolve("backups").resolve(made.name().text());
    }

    private long packs() {
        return backups.verify(made.name(), BackupVerifyTest::onSale);
    }

    private static long onSale(UnitOfWork work) {
        return work.<Integer>read(views -> views.packs().active().size());
    }

    private String refused() {
        return assertTrouble(Trouble.BACKUP_UNUSABLE, "use another backup", this::packs);
    }

    @Test
    void a_sound_one_answers_and_stays_as_it_is() throws IOException {
        assertThat(packs()).isEqualTo(onSale).isPositive();

        assertThat(Files.readAllBytes(path())).isEqualTo(bytes);
        try (Stream<Path> left = Files.list(home.resolve("backups"))) {
            assertThat(left).containsExactly(path());
        }
    }

    @Test
    void it_needs_no_store() throws IOException {
        Files.delete(home.resolve(SqliteStore.FILE));

        assertThat(packs()).isEqualTo(onSale).isPositive();
    }

    /** Every page carries a code that a change of any bit breaks, but for the salt's page, which is no page then. */
    @Test
    void a_byte_that_was_changed_is_found_wherever_it_is() throws IOException {
        Random random = new Random(Tier.seed(BackupVerifyTest.class));
        for (int flip = 0; flip < 30; flip++) {
            byte[] flipped = bytes.clone();
            flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(path(), flipped);

            assertThat(refused()).contains(made.name().text());
        }
    }

    @Test
    void one_that_was_cut_off_is_refused() throws IOException {
        for (int length : List.of(0, 1, 4_096, bytes.length - 4_096, bytes.length - 1)) {
            Files.write(path(), Arrays.copyOf(bytes, length));

            refused();
        }
    }

    @Test
    void one_of_another_key_is_refused() {
        backups = new SqliteBackups(Stores.with(config, Stores.OTHER_KEY));

        assertThat(refused()).contains("this is not its key");
    }

    @Test
    void a_plain_one_is_refused() throws IOException {
        Files.write(path(), "SQLite format 3\0 and more".getBytes(US_ASCII));

        assertThat(refused()).contains("plain SQLite file");
    }

    @Test
    void a_database_that_is_no_store_is_refused() throws Exception {
        Files.delete(path());
        try (ByHand sql = ByHand.on(path(), Optional.of(Stores.KEY))) {
            sql.run("create table somebodys (own integer)");
        }

        assertThat(refused()).contains("is not a store");
    }

    @Test
    void one_with_a_reference_to_nothing_is_refused() throws SQLException {
        try (ByHand sql = ByHand.on(path(), Optional.of(Stores.KEY))) {
            sql.run("pragma foreign_keys = off");
            sql.run("update packs set bin = 'nowhere' where pack_number = '0000001'");
        }

        assertThat(refused()).contains("refers to nothing in bins");
    }

    @Test
    void one_of_a_newer_program_is_left_to_that() throws SQLException {
        try (ByHand sql = ByHand.on(path(), Optional.of(Stores.KEY))) {
            sql.run("pragma user_version = 9000");
        }

        assertTrouble(Trouble.SCHEMA_NEWER, "newer version", this::packs);
    }

    @Test
    void one_that_is_not_there_is_named() {
        BackupName other = new BackupName(Instant.EPOCH, 7, BackupReason.CLOSE);

        String message = assertTrouble(
                Trouble.NO_BACKUP, "list the backups", () -> backups.<Boolean>verify(other, work -> true));

        assertThat(message).contains(other.text());
    }

    @Test
    void where_none_was_made_there_are_none() {
        assertThat(new SqliteBackups(Stores.config(home.resolve("nowhere"))).list())
                .isEmpty();
        assertThat(new SqliteBackups(Stores.config(home.resolve("backups"))).list())
                .isEmpty();
    }
}
