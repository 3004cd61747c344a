package com.nuvana.lottery.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.port.StoreHealth;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings of the connection that writes, as it reads them back, and what the engine says of itself. */
class SettingsTest {

    @TempDir
    private Path home;

    private SqliteStore store;

    @BeforeEach
    void fillAStore() {
        store = new FilledStore(home).open();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void are_those_that_keep_what_is_committed_and_refuse_what_is_wrong() {
        assertThat(store.health().pragmas())
                .containsEntry("journal_mode", "wal")
                .containsEntry("synchronous", "2")
                .containsEntry("foreign_keys", "1")
                .containsEntry("trusted_schema", "0")
                .containsEntry("cell_size_check", "1")
                .containsEntry("temp_store", "2")
                .containsEntry("cache_size", "-" + SqliteConfig.SHORT_LIVED_KIB)
                .containsEntry("busy_timeout", "1000")
                .containsEntry("wal_autocheckpoint", "1000")
                .containsEntry("application_id", "1280594521")
                .containsEntry("user_version", String.valueOf(store.health().builtInSchema()));
    }

    @Test
    void a_report_names_the_engine_the_file_and_its_schema() {
        StoreHealth health = store.health();

        assertThat(health.engine()).isEqualTo("3.40.1");
        assertThat(health.cipher()).contains("SQLite3 Multiple Ciphers");
        assertThat(health.file()).endsWith(SqliteStore.FILE);
        assertThat(health.bytes()).isPositive();
        assertThat(health.walBytes()).isPositive();
        assertThat(health.schema()).isEqualTo(health.builtInSchema()).isPositive();
        assertThat(health.integrity()).isEmpty();
        assertThat(health.foreignKeys()).isEmpty();
    }
}
