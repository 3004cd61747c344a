package com.nuvana.lottery.sqlite;

import static com.nuvana.lottery.sqlite.TroubleAssert.assertTrouble;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.app.testkit.Mounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The folder into which the native library is unpacked: each process has its own there, and cleans up after the dead. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class NativeFolderTest {

    @TempDir
    private Path folder;

    private Path natives;
    private SqliteConfig config;

    @BeforeEach
    void makeAStore() {
        natives = folder.resolve("native");
        SqliteConfig usual = Stores.config(folder.resolve("home"));
        Stores.fresh(usual).close();
        config = Stores.unpacking(usual, natives);
    }

    private List<Path> unpacked(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.toList();
        }
    }

    @Test
    void what_a_killed_process_left_behind_is_swept_at_the_next_start() throws IOException {
        Path leftOver;
        try (StoreProcess killed = StoreProcess.on(config).opened()) {
            leftOver = natives.resolve(Long.toString(killed.pid()));
            killed.kill();
        }
        assertThat(unpacked(leftOver)).isNotEmpty();

        try (StoreProcess next = StoreProcess.on(config).opened()) {
            assertThat(unpacked(natives)).containsExactly(natives.resolve(Long.toString(next.pid())));
        }
    }

    @Test
    void what_a_living_process_uses_stays() throws IOException {
        try (StoreProcess living = StoreProcess.on(config).opened();
                StoreProcess next = StoreProcess.on(config).opened()) {
            assertThat(unpacked(natives))
                    .containsExactlyInAnyOrder(
                            natives.resolve(Long.toString(living.pid())), natives.resolve(Long.toString(next.pid())));
            assertThat(unpacked(natives.resolve(Long.toString(living.pid())))).isNotEmpty();
        }
    }

    @Test
    void what_is_not_a_processs_folder_stays() throws IOException {
        Files.createDirectories(natives);
        Path stranger = Files.writeString(natives.resolve("read me"), "not ours");

        try (StoreProcess next = StoreProcess.on(config).opened()) {
            assertThat(unpacked(natives)).contains(stranger).hasSize(2);
            assertThat(next.ask("close")).isEqualTo("closed");
        }
    }

    @Test
    void a_file_in_its_place_is_told_and_the_same_process_opens_when_it_is_gone() throws IOException {
        Files.writeString(natives, "in the way");
        try (StoreProcess process = StoreProcess.on(config).started()) {
            assertThat(process.ask("open"))
                    .startsWith("TEMP_UNUSABLE " + natives)
                    .contains("free or mend that folder");

            Files.delete(natives);
            assertThat(process.ask("open")).isEqualTo("open");
        }
    }

    @Test
    void a_file_in_its_place_is_told_also_to_a_process_that_has_the_library() throws IOException {
        Files.writeString(natives, "in the way");

        assertTrouble(Trouble.TEMP_UNUSABLE, "free or mend that folder", () -> SqliteStore.open(config));

        Files.delete(natives);
        SqliteStore.open(config).close();
    }

    /** As a folder for temporary files often does. */
    @Test
    void a_folder_that_forbids_execution_is_told_and_the_same_process_opens_when_it_does_not() throws IOException {
        Files.createDirectories(natives);
        assumeTrue(Mounts.tmpfs(natives, "noexec,size=8m"), "file systems cannot be mounted here");
        try (StoreProcess process = StoreProcess.on(config).started()) {
            assertThat(process.ask("open"))
                    .startsWith("TEMP_UNUSABLE " + natives)
                    .contains("cannot run");

            assertThat(Mounts.remount(natives, "exec")).isTrue();
            assertThat(process.ask("open")).isEqualTo("open");
        } finally {
            Mounts.unmount(natives);
        }
    }
}
