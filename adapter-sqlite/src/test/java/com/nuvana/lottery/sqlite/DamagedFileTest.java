package com.nuvana.lottery.sqlite;

import static com.nuvana.lottery.sqlite.TroubleAssert.assertTrouble;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.app.testkit.StoreContents;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged file is never read as if it were whole, and a copy put in its place opens. */
class DamagedFileTest {

    private static final int PAGE = 4_096;

    @TempDir
    private Path home;

    private SqliteConfig config;
    private StoreContents before;
    private Path backup;

    @BeforeEach
    void fillAStore() throws IOException {
        FilledStore filled = new FilledStore(home);
        config = filled.config();
        try (SqliteStore store = filled.open()) {
            before = FilledStore.contents(store);
        }
        backup = Files.copy(file(), home.resolve("backup"));
    }

    private Path file() {
        return home.resolve(SqliteStore.FILE);
    }

    private void overwrite(long at, int bytes) throws IOException {
        byte[] noise = new byte[bytes];
        new Random(at).nextBytes(noise);
        try (RandomAccessFile open = new RandomAccessFile(file().toFile(), "rw")) {
            open.seek(at);
            open.write(noise);
        }
    }

    private void cutTo(long bytes) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file().toFile(), "rw")) {
            open.setLength(bytes);
        }
    }

    private void assertTheBackupOpens() throws IOException {
        Files.copy(backup, file(), StandardCopyOption.REPLACE_EXISTING);
        try (SqliteStore store = SqliteStore.open(config)) {
            assertThat(FilledStore.contents(store)).isEqualTo(before);
            assertThat(store.health().isSound()).isTrue();
        }
    }

    /** Encrypted, the first page of another file and a wrong key look the same. */
    @Test
    void an_overwritten_header_is_told_like_a_wrong_key() throws IOException {
        overwrite(0, 100);

        assertTrouble(Trouble.KEY_WRONG, "restore a backup", () -> SqliteStore.open(config));

        assertTheBackupOpens();
    }

    @Test
    void a_file_cut_in_half_is_damaged() throws IOException {
        cutTo(Files.size(file()) / PAGE / 2 * PAGE);

        assertTrouble(Trouble.DAMAGED, "restore a backup", () -> SqliteStore.open(config));

        assertTheBackupOpens();
    }

    @Test
    void a_file_cut_within_a_page_is_damaged() throws IOException {
        cutTo(Files.size(file()) / 2 + 1_000);

        assertTrouble(Trouble.DAMAGED, "restore a backup", () -> SqliteStore.open(config));

        assertTheBackupOpens();
    }

    @Test
    void a_file_cut_within_its_first_page_is_refused() throws IOException {
        cutTo(1_000);

        Assertions.assertThatThrownBy(() -> SqliteStore.open(config))
                .isInstanceOfSatisfying(
                        StorageUnavailable.class,
                        e -> assertThat(e.trouble()).isIn(Trouble.DAMAGED, Trouble.KEY_WRONG));

        assertTheBackupOpens();
    }

    @Test
    void an_overwritten_page_is_damaged_as_soon_as_it_is_read_or_not_in_use() throws IOException {
        long pages = Files.size(file()) / PAGE;
        int found = 0;
        for (long page = 1; page < pages; page++) {
            overwrite(page * PAGE + 100, 64);
            found += found() ? 1 : 0;
            Files.copy(backup, file(), StandardCopyOption.REPLACE_EXISTING);
        }

        assertThat(found).isGreaterThan((int) (pages / 2));
        assertTheBackupOpens();
    }

    /** Says whether reading everything, and the check, notice; what they do not notice they read as it was. */
    private boolean found() {
        try (SqliteStore store = SqliteStore.open(config)) {
            boolean sound = store.health().isSound();
            try {
                assertThat(FilledStore.contents(store)).isEqualTo(before);
                return !sound;
            } catch (StorageUnavailable e) {
                assertThat(e.trouble()).isEqualTo(Trouble.DAMAGED);
                assertThat(sound).isFalse();
                return true;
            }
        } catch (StorageUnavailable e) {
            assertThat(e.trouble()).isEqualTo(Trouble.DAMAGED);
            return true;
        }
    }
}
