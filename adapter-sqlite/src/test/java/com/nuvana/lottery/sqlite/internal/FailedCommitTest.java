package com.nuvana.lottery.sqlite.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.sqlite.internal.StoreEngine.Ending;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.transaction.TransactionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Which failures of a commit leave it open whether it is booked, and that this is what a person is told. */
class FailedCommitTest {

    private final SqliteErrors errors = new SqliteErrors(Path.of("store.db"));

    @TempDir
    private Path home;

    private int failures;

    private Path file() {
        return home.resolve(StoreFiles.DATABASE);
    }

    /** The writing connection of a store, whose next commits the disk does not confirm. */
    private WritingConnection writer() {
        StoreEngine.create(Engines.config(home));
        SqliteFacts facts = new SqliteFacts(file(), Engines.KEY, 8_000) {
            @Override
            Connection open(Mode mode) throws SQLException {
                return unconfirmed(Connection.class, super.open(mode));
            }
        };
        WritingConnection writer = new WritingConnection(facts, errors);
        writer.start(Schema.Target.BUILT_IN, () -> {});
        return writer;
    }

    private <T> T unconfirmed(Class<T> type, Object real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> answer(real, method, given)));
    }

    /** Like SQLite, it has rolled back when it says so. */
    private Object answer(Object real, Method method, Object[] given) throws Throwable {
        if (method.getName().equals("execute") && given[0].equals("commit") && failures > 0) {
            failures--;
            ((Statement) real).execute("rollback");
            throw new SQLiteException("disk", SQLiteErrorCode.SQLITE_IOERR_FSYNC);
        }
        try {
            Object answer = method.invoke(real, given);
            return method.getName().equals("createStatement") ? unconfirmed(Statement.class, answer) : answer;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static long write(WritingConnection writer, String table) {
        return writer.transact(session -> {
                    session.run("create table " + table + " (filler text)", Session.none());
                    return Ending.booked(1L);
                })
                .answer();
    }

    private static long tables(WritingConnection writer) {
        return writer.transact(session -> Ending.forgotten(session.number(
                        "select count(*) as n from sqlite_schema where name like 'tried_%'", Session.none())))
                .answer();
    }

    private static void assertTrouble(Trouble trouble, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        StorageUnavailable.class, e -> assertThat(e.trouble()).isEqualTo(trouble));
    }

    @Test
    void what_was_not_confirmed_and_is_overwritten_was_not_booked() {
        WritingConnection writer = writer();
        failures = 1;

        assertTrouble(Trouble.IO_ERROR, () -> write(writer, "tried_once"));

        assertThat(tables(writer)).isZero();
        write(writer, "tried_again");
        assertThat(tables(writer)).isEqualTo(1);
        writer.close();
    }

    @Test
    void what_can_not_even_be_overwritten_is_uncertain_and_the_log_begins_anew() throws IOException {
        WritingConnection writer = writer();
        for (int table = 0; table < 20; table++) {
            write(writer, "tried_" + table);
        }
        Path log = home.resolve("store.db-wal");
        long before = Files.size(log);
        try (StoreEngine other = StoreEngine.open(Engines.config(home))) {
            failures = 2;

            assertTrouble(Trouble.UNCERTAIN, () -> write(writer, "tried_once"));

            write(writer, "tried_again");
            assertThat(tables(writer)).isEqualTo(21);
            assertThat(Files.size(log)).isLessThan(before);
            assertThat(other.health().isSound()).isTrue();
        }
        writer.close();
    }

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
