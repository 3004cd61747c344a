package com.nuvana.lottery.app.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackupNameTest {

    private static final Instant AT = Instant.parse("2026-03-03T20:00:00.120Z");

    @Test
    void says_when_how_far_the_books_went_and_why() {
        assertThat(new BackupName(AT, 123, BackupReason.CLOSE).text())
                .isEqualTo("store-20260303T200000.120Z-000123-CLOSE.db");
    }

    @ParameterizedTest
    @EnumSource
    void is_read_back_from_its_text(BackupReason reason) {
        BackupName name = new BackupName(AT, 1_234_567, reason);

        assertThat(BackupName.parse(name.text())).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "store.db",
                "../store-20260303T200000.120Z-000123-CLOSE.db",
                "store-20260303T200000.120Z-000123-CLOSE.db.old",
                "store-20260303T200000.120Z-000123-close.db",
                "store-20260303T200000.120Z-000123-SOLD.db",
                "store-20261303T200000.120Z-000123-CLOSE.db",
                "store-20260230T200000.120Z-000123-CLOSE.db",
                "store-20260303T200000Z-000123-CLOSE.db",
                "store-20260303T200000.120Z-0000123-CLOSE.db",
                "store-20260303T200000.120Z-123-CLOSE.db",
                "store-20260303T200000.120Z--00123-CLOSE.db"
            })
    void nothing_else_is_a_name(String text) {
        assertThat(BackupName.parse(text)).isEmpty();
    }

    @Test
    void keeps_milliseconds() {
        assertThat(new BackupName(AT.plusNanos(999_999), 1, BackupReason.BY_HAND).at())
                .isEqualTo(AT);
    }

    @Test
    void the_newest_comes_first_and_of_one_instant_the_one_with_more_entries() {
        BackupName old = new BackupName(AT, 9, BackupReason.CLOSE);
        BackupName more = new BackupName(AT, 10, BackupReason.CLOSE);
        BackupName later = new BackupName(AT.plusMillis(1), 2, BackupReason.CLOSE);

        assertThat(Stream.of(old, later, more).sorted(BackupName.NEWEST_FIRST)).containsExactly(later, more, old);
    }

    @Test
    void an_impossible_one_is_refused() {
        assertThatThrownBy(() -> new BackupName(AT, -1, BackupReason.CLOSE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1 entries");
        assertThatThrownBy(() -> new BackupName(Instant.MAX, 1, BackupReason.CLOSE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
