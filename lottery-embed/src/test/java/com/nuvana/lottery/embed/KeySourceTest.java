package com.nuvana.lottery.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.sqlite.StoreKey;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeySourceTest {

    private static final String HEX = "0123456789abcdef".repeat(4);

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void a_home() throws IOException {
        home = Files.createDirectories(folder.resolve("data/lottery"));
    }

    @Nested
    class Given_by_the_environment {

        @Test
        void the_variable_comes_first() {
            assertThat(keys(Map.of("LOTTERY_DB_KEY", HEX.toUpperCase(Locale.ROOT), "LOTTERY_KEY_FILE", "/none"))
                            .find(home)
                            .hex())
                    .isEqualTo(HEX);
        }

        @Test
        void a_variable_that_is_no_key_is_refused_without_showing_it() {
            StorageUnavailable refused =
                    refused(() -> keys(Map.of("LOTTERY_DB_KEY", "secret")).find(home));

            assertThat(refused.trouble()).isEqualTo(Trouble.KEY_UNUSABLE);
            assertThat(refused).hasMessageContaining("LOTTERY_DB_KEY").hasMessageNotContaining("secret");
        }

        @Test
        void an_empty_variable_is_refused_rather_than_passed_over() {
            assertThat(refused(() -> keys(Map.of("LOTTERY_DB_KEY", "")).findOrMake(home))
                            .trouble())
                    .isEqualTo(Trouble.KEY_UNUSABLE);
        }

        @Test
        void the_named_file_comes_next() throws IOException {
            Path file = closed(Files.writeString(folder.resolve("my.key"), HEX + "\r\n"));

            assertThat(keys(Map.of("LOTTERY_KEY_FILE", file.toString()))
                            .find(home)
                            .hex())
                    .isEqualTo(HEX);
        }

        @Test
        void a_named_file_that_is_not_there_is_missing_also_at_set_up() {
            KeySource keys =
                    keys(Map.of("LOTTERY_KEY_FILE", folder.resolve("none").toString()));

            assertThat(refused(() -> keys.find(home)).trouble()).isEqualTo(Trouble.KEY_MISSING);
            assertThat(refused(() -> keys.findOrMake(home)).trouble()).isEqualTo(Trouble.KEY_MISSING);
        }

        @Test
        void a_folder_or_other_content_is_unusable() throws IOException {
            Path file = closed(Files.writeString(folder.resolve("my.key"), "not a key"));

            assertThat(refused(() ->
                            keys(Map.of("LOTTERY_KEY_FILE", file.toString())).find(home)))
                    .hasMessageContaining("64 hex digits")
                    .hasMessageNotContaining("not a key");
            assertThat(refused(() -> keys(Map.of("LOTTERY_KEY_FILE", folder.toString()))
                                    .find(home))
                            .trouble())
                    .isEqualTo(Trouble.KEY_UNUSABLE);
        }
    }

    @Nested
    class Made_at_set_up {

        @Test
        void a_key_is_made_once_and_found_again() {
            StoreKey made = keys().findOrMake(home);

            assertThat(keys().find(home)).isEqualTo(made);
            assertThat(keys().findOrMake(home)).isEqualTo(made);
        }

        @Test
        void only_its_owner_may_read_it() throws IOException {
            assumePosix();
            keys().findOrMake(home);

            Path file = keys().fileFor(home);
            assertThat(rights(file)).isEqualTo("rw-------");
            assertThat(rights(file.getParent())).isEqualTo("rwx------");
        }

        @Test
        void nothing_else_is_left_behind() throws IOException {
            keys().findOrMake(home);

            try (Stream<Path> files = Files.list(folder.resolve("config/lottery"))) {
                assertThat(files).containsExactly(keys().fileFor(home));
            }
        }

        @Test
        void two_stores_have_two_keys_and_one_store_has_one_by_every_way_to_it() throws IOException {
            Path other = Files.createDirectories(folder.resolve("data/other"));
            Path link = Files.createSymbolicLink(folder.resolve("link"), home);

            assertThat(keys().findOrMake(other)).isNotEqualTo(keys().findOrMake(home));
            assertThat(keys().find(link)).isEqualTo(keys().find(home));
            assertThat(keys().find(home.resolve("../lottery"))).isEqualTo(keys().find(home));
        }

        @Test
        void a_home_that_is_made_later_has_the_same_key() throws IOException {
            Path later = folder.resolve("later/on");
            StoreKey made = keys().findOrMake(later);

            Files.createDirectories(later);

            assertThat(keys().find(later)).isEqualTo(made);
        }

        @Test
        void a_key_never_lies_beside_the_data() {
            StorageUnavailable refused = refused(() -> keys().findOrMake(folder.resolve("config/lottery")));

            assertThat(refused.trouble()).isEqualTo(Trouble.KEY_UNUSABLE);
            assertThat(refused).hasMessageContaining("beside the data");
        }

        @Test
        void a_file_that_others_can_read_is_refused_and_the_message_mends_it() throws IOException {
            assumePosix();
            keys().findOrMake(home);
            Path file = keys().fileFor(home);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

            StorageUnavailable refused = refused(() -> keys().find(home));

            assertThat(refused.trouble()).isEqualTo(Trouble.KEY_UNUSABLE);
            assertThat(refused).hasMessageContaining("chmod 600 \"" + file + "\"");
        }

        @Test
        void a_file_that_is_there_is_never_written() throws IOException {
            Path file = keys().fileFor(home);
            Files.createDirectories(file.getParent());
            closed(Files.writeString(file, "broken"));

            assertThat(refused(() -> keys().findOrMake(home)).trouble()).isEqualTo(Trouble.KEY_UNUSABLE);
            assertThat(file).hasContent("broken");
        }

        @Test
        void a_folder_that_cannot_be_made_is_said() throws IOException {
            Files.writeString(folder.resolve("config"), "in the way");

            assertThat(refused(() -> keys().findOrMake(home)).trouble()).isEqualTo(Trouble.READ_ONLY);
        }
    }

    @Test
    void a_missing_key_names_all_three_places() {
        StorageUnavailable refused = refused(() -> keys().find(home));

        assertThat(refused.trouble()).isEqualTo(Trouble.KEY_MISSING);
        assertThat(refused)
                .hasMessageContainingAll(
                        "LOTTERY_DB_KEY",
                        "LOTTERY_KEY_FILE",
                        keys().fileFor(home).toString(),
                        home.toString());
    }

    @Test
    void a_key_is_never_shown() {
        StoreKey key = StoreKey.random(new SecureRandom());

        assertThat(key).hasToString("StoreKey[****]");
    }

    private KeySource keys() {
        return keys(Map.of());
    }

    private KeySource keys(Map<String, String> environment) {
        PlatformFolders folders = new PlatformFolders(folder.resolve("data"), folder.resolve("config/lottery"));
        return new KeySource(environment, folders, new SecureRandom());
    }

    private static Path closed(Path file) throws IOException {
        OwnerOnly.closeFile(file);
        return file;
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void assumePosix() {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    }

    private static StorageUnavailable refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(StorageUnavailable.class, call);
    }
}
