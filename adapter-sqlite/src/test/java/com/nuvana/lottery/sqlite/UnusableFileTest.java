package com.nuvana.lottery.sqlite;

import static com.nuvana.lottery.sqlite.TroubleAssert.assertTrouble;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.app.testkit.StoreContents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is not the store it should be: the program says so, touches nothing, and opens once that is put right. */
class UnusableFileTest {

    @TempDir
    private Path home;

    private SqliteConfig config;
    private StoreContents before;

    @BeforeEach
    void fillAStore() {
        FilledStore filled = new FilledStore(home);
        config = filled.config();
        try (SqliteStore store = filled.open()) {
            before = FilledStore.contents(store);
        }
    }

    private Path file() {
        return home.resolve(SqliteStore.FILE);
    }

    private void assertOpensWithEverything() {
        try (SqliteStore store = SqliteStore.open(config)) {
            assertThat(FilledStore.contents(store)).isEqualTo(before);
            assertThat(store.health().isSound()).isTrue();
        }
    }

    @Test
    void a_wrong_key_is_refused_and_the_right_one_opens() throws IOException {
        byte[] bytes = Files.readAllBytes(file());

        assertTrouble(Trouble.KEY_WRONG, "use the key", () -> SqliteStore.open(Stores.with(config, Stores.OTHER_KEY)));

        assertThat(Files.readAllBytes(file())).isEqualTo(bytes);
        assertOpensWithEverything();
    }

    @Test
    void no_store_is_said_until_there_is_one() throws IOException {
        Files.move(file(), home.resolve("elsewhere"));

        assertTrouble(Trouble.NO_STORE, "make a store", () -> SqliteStore.open(config));

        Files.move(home.resolve("elsewhere"), file());
        assertOpensWithEverything();
    }

    @Test
    void a_store_that_is_there_is_never_made_anew() throws IOException {
        byte[] bytes = Files.readAllBytes(file());

        assertTrouble(Trouble.STORE_EXISTS, "use it", () -> SqliteStore.create(config));

        assertThat(Files.readAllBytes(file())).isEqualTo(bytes);
        assertOpensWithEverything();
    }

    @Test
    void a_folder_in_its_place_is_called_one() throws IOException {
        Files.move(file(), home.resolve("elsewhere"));
        Files.createDirectory(file());

        String message = assertTrouble(Trouble.DAMAGED, "restore a backup", () -> SqliteStore.open(config));

        assertThat(message).contains("is a folder");
        Files.delete(file());
        Files.move(home.resolve("elsewhere"), file());
        assertOpensWithEverything();
    }

    @Test
    void an_empty_file_is_refused_and_stays_empty() throws IOException {
        Files.move(file(), home.resolve("elsewhere"));
        Files.createFile(file());

        String message = assertTrouble(Trouble.DAMAGED, "restore a backup", () -> SqliteStore.open(config));

        assertThat(message).contains("is empty");
        assertThat(file()).isEmptyFile();
        Files.delete(file());
        Files.move(home.resolve("elsewhere"), file());
        assertOpensWithEverything();
    }

    @Test
    void a_plain_file_is_refused_untouched() throws Exception {
        Files.move(file(), home.resolve("elsewhere"));
        try (ByHand sql = ByHand.on(file(), Optional.empty())) {
            sql.run("create table packs (id text)");
        }
        byte[] plain = Files.readAllBytes(file());

        assertTrouble(Trouble.NOT_ENCRYPTED, "restore a backup", () -> SqliteStore.open(config));

        assertThat(Files.readAllBytes(file())).isEqualTo(plain);
        Files.delete(file());
        Files.move(home.resolve("elsewhere"), file());
        assertOpensWithEverything();
    }

    @Test
    void an_encrypted_file_that_is_no_store_is_refused() throws Exception {
        Files.move(file(), home.resolve("elsewhere"));
        try (ByHand sql = ByHand.on(file(), Optional.of(Stores.KEY))) {
            sql.run("create table packs (id text)");
        }

        assertTrouble(Trouble.KEY_WRONG, "use the key", () -> SqliteStore.open(config));

        Files.delete(file());
        Files.move(home.resolve("elsewhere"), file());
        assertOpensWithEverything();
    }

    @Test
    void a_schema_newer_than_the_program_is_refused_untouched() throws Exception {
        byHand("insert into flyway_schema_history select 900, '900', description, type, 'V900__x.sql', 0, installed_by,"
                + " installed_on, execution_time, success from flyway_schema_history limit 1");
        byte[] bytes = Files.readAllBytes(file());

        String message = assertTrouble(Trouble.SCHEMA_NEWER, "newer version", () -> SqliteStore.open(config));

        assertThat(message).contains("schema 900").contains("knows 2");
        assertThat(Files.readAllBytes(file())).isEqualTo(bytes);
        byHand("delete from flyway_schema_history where version = '900'");
        assertOpensWithEverything();
    }

    @Test
    void a_newer_schema_that_only_the_header_names_is_refused() throws Exception {
        byHand("pragma user_version = 3");

        assertTrouble(Trouble.SCHEMA_NEWER, "newer version", () -> SqliteStore.open(config));

        byHand("pragma user_version = 2");
        assertOpensWithEverything();
    }

    private void byHand(String statement) throws SQLException {
        try (ByHand sql = ByHand.on(home)) {
            sql.run(statement);
        }
    }
}
