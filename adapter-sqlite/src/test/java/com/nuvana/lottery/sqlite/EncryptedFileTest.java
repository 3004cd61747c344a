package com.nuvana.lottery.sqlite;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The file of a store is encrypted, all of it, and whatever lies beside it. */
class EncryptedFileTest {

    /** What our stores hold: a person, a game, a shop, a pack's number, a table, and the history's table. */
    private static final List<String> KNOWN_TEXTS = List.of(
            "Cleo Cash", "Mia Manager", "Lucky Stars", "Corner Shop", "0000001", "movements", "flyway_schema_history");

    @TempDir
    private Path home;

    private Path file() {
        return home.resolve(SqliteStore.FILE);
    }

    @Test
    void does_not_begin_as_a_plain_sqlite_file_does() throws IOException {
        new FilledStore(home).closed();

        byte[] head = Files.readAllBytes(file());
        assertThat(new String(head, 0, 16, ISO_8859_1)).isNotEqualTo("SQLite format 3\0");
        assertThat(head.length).isGreaterThan(4_096);
    }

    @Test
    void opens_with_the_format_of_sqlcipher_4_and_its_key() throws SQLException {
        new FilledStore(home).closed();

        try (ByHand sql = ByHand.on(home)) {
            assertThat(sql.one("select count(*) from packs where pack_number = '0000001'"))
                    .isEqualTo("1");
        }
    }

    @Test
    void does_not_open_with_another_key() {
        new FilledStore(home).closed();

        assertIsNoDatabase(Optional.of(Stores.OTHER_KEY));
    }

    @Test
    void does_not_open_as_plain_sqlite() {
        new FilledStore(home).closed();

        assertIsNoDatabase(Optional.empty());
    }

    private void assertIsNoDatabase(Optional<StoreKey> key) {
        assertThatThrownBy(() -> ByHand.on(file(), key).one("select count(*) from sqlite_schema"))
                .isInstanceOfSatisfying(
                        SQLiteException.class,
                        e -> assertThat(e.getResultCode()).isEqualTo(SQLiteErrorCode.SQLITE_NOTADB));
    }

    @Test
    void shows_no_text_once_it_is_closed() throws IOException {
        new FilledStore(home).closed();

        assertNothingIsReadable(1);
    }

    /** Another process writes, because closing a file that one has open drops one's locks on it. */
    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void shows_no_text_in_file_log_and_index_while_it_is_written() throws IOException {
        FilledStore filled = new FilledStore(home).closed();

        try (StoreProcess writer = StoreProcess.on(filled.config()).opened()) {
            assertThat(writer.ask("raise")).startsWith("price ");
            assertThat(writer.ask("raise")).startsWith("price ");

            assertThat(Files.size(home.resolve("store.db-wal"))).isGreaterThan(4_096);
            assertThat(home.resolve("store.db-shm")).exists();
            assertNothingIsReadable(4);
        }
    }

    private void assertNothingIsReadable(int atLeast) throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            List<Path> all = files.toList();
            assertThat(all).hasSizeGreaterThanOrEqualTo(atLeast);
            for (Path each : all) {
                String bytes = new String(Files.readAllBytes(each), ISO_8859_1);
                KNOWN_TEXTS.forEach(text -> assertThat(bytes.contains(text))
                        .as("%s in %s", text, each.getFileName())
                        .isFalse());
            }
        }
    }
}
