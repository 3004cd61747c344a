package com.nuvana.lottery.sqlite.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import java.nio.file.Path;
import org.jdbi.v3.core.transaction.TransactionException;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Which failures of a commit leave it open whether it is booked, and that this is what a person is told. */
class FailedCommitTest {

    private final SqliteErrors errors = new SqliteErrors(Path.of("store.db"));

    private static TransactionException failed(SQLiteErrorCode code) {
        return new TransactionException("cannot commit", new SQLiteException("disk", code));
    }

    @Test
    void a_log_that_was_written_and_not_confirmed_or_not_listed_leaves_doubt() {
        assertThat(errors.leavesDoubt(failed(SQLiteErrorCode.SQLITE_IOERR_FSYNC)))
                .isTrue();
        assertThat(errors.leavesDoubt(failed(SQLiteErrorCode.SQLITE_IOERR_SHMSIZE)))
                .isTrue();
    }

    @Test
    void a_log_without_its_end_leaves_none() {
        assertThat(errors.leavesDoubt(failed(SQLiteErrorCode.SQLITE_FULL))).isFalse();
        assertThat(errors.leavesDoubt(failed(SQLiteErrorCode.SQLITE_IOERR_WRITE)))
                .isFalse();
        assertThat(errors.leavesDoubt(failed(SQLiteErrorCode.SQLITE_CONSTRAINT)))
                .isFalse();
    }

    @Test
    void doubt_is_not_translated_into_certainty() {
        StorageUnavailable uncertain = errors.uncertain(failed(SQLiteErrorCode.SQLITE_IOERR_FSYNC));

        assertThat(uncertain.trouble()).isEqualTo(Trouble.UNCERTAIN);
        assertThat(uncertain).hasMessageContaining("it may have been booked").hasMessageContaining("look");
        assertThat(errors.translate(uncertain)).isSameAs(uncertain);
        assertThat(errors.spoils(uncertain)).isTrue();
    }
}
