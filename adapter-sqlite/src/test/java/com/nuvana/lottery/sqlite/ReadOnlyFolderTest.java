package com.nuvana.lottery.sqlite;

import static com.nuvana.lottery.sqlite.TroubleAssert.assertTrouble;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.app.testkit.Mounts;
import com.nuvana.lottery.app.testkit.StoreContents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder that cannot be written. Permissions do not stop root, and others cannot mount: of the first two tests one runs
 * on each machine, the third on every Linux.
 */
class ReadOnlyFolderTest {

    @TempDir
    private Path folder;

    private static StoreContents filled(FilledStore filled) {
        try (SqliteStore store = filled.open()) {
            return FilledStore.contents(store);
        }
    }

    private static void assertOpensWith(StoreContents before, SqliteConfig config) {
        try (SqliteStore store = SqliteStore.open(config)) {
            assertThat(FilledStore.contents(store)).isEqualTo(before);
            assertThat(store.health().isSound()).isTrue();
        }
    }

    @Test
    void a_disk_that_is_read_only_is_told_and_the_store_opens_once_it_is_not() throws IOException {
        assumeTrue(Mounts.tmpfs(folder, "size=8m"), "file systems cannot be mounted here");
        try {
            FilledStore filled = new FilledStore(folder.resolve("home"));
            StoreContents before = filled(filled);
            assertThat(Mounts.remount(folder, "ro")).isTrue();

            assertTrouble(Trouble.READ_ONLY, "check who owns", () -> SqliteStore.open(filled.config()));
            assertTrouble(
                    Trouble.READ_ONLY,
                    "check who owns",
                    () -> SqliteStore.open(Stores.unpacking(
                            filled.config(), filled.config().home().resolve("native"))));
            assertTrouble(
                    Trouble.READ_ONLY,
                    "check who owns",
                    () -> SqliteStore.create(Stores.config(folder.resolve("another"))));

            assertThat(Mounts.remount(folder, "rw")).isTrue();
            assertOpensWith(before, filled.config());
        } finally {
            Mounts.unmount(folder);
        }
    }

    @Test
    void a_folder_of_somebody_else_is_told_and_the_store_opens_once_it_is_ours() throws IOException {
        FilledStore filled = new FilledStore(folder.resolve("home"));
        StoreContents before = filled(filled);
        Path home = filled.config().home();
        Files.delete(home.resolve("store.lock"));
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(home), "permissions do not apply to root");

            assertTrouble(Trouble.READ_ONLY, "check who owns", () -> SqliteStore.open(filled.config()));
        } finally {
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertOpensWith(before, filled.config());
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("a file"), "");

        assertTrouble(Trouble.READ_ONLY, "is a file", () -> SqliteStore.create(Stores.config(file)));
    }

    @Test
    void a_place_in_which_nobody_may_make_a_folder_is_told() {
        Path nobodys = Path.of("/sys/kernel");
        assumeTrue(Files.isDirectory(nobodys), "this is no Linux");

        assertTrouble(
                Trouble.READ_ONLY,
                "check who owns",
                () -> SqliteStore.create(Stores.config(nobodys.resolve("lottery"))));
    }
}
