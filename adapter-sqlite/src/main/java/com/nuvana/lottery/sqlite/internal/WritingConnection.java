package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.sqlite.internal.StoreEngine.Ending;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The one connection that writes and checkpoints. Every method is called under the store's lock. A connection of which
 * one cannot be sure any more is closed; the next use opens another.
 */
final class WritingConnection {

    private final Jdbi jdbi;
    private final SqliteFacts facts;
    private final SqliteErrors errors;
    private Optional<Handle> open = Optional.empty();

    WritingConnection(SqliteFacts facts, SqliteErrors errors) {
        this.facts = facts;
        this.errors = errors;
        this.jdbi = LotteryJdbi.of(() -> facts.open(SqliteFacts.Mode.WRITE), ExplicitTransactions.writing());
    }

    /**
     * Opens the file for the first time: refuses what is no store, and brings an older one up to date after {@code
     * beforehand}.
     */
    void start(Schema.Target target, Runnable beforehand) {
        withConnection(connection -> {
            Schema.bringUpToDate(facts, connection, target, beforehand);
            useWal(connection);
            return true;
        });
    }

    private static void useWal(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("pragma journal_mode = wal")) {
            if (!answer.next() || !"wal".equals(answer.getString(1))) {
                throw new SQLException("no write-ahead log: " + answer.getString(1));
            }
        }
    }

    /** Work on the bare connection, outside any transaction. */
    interface Task<T> {
        T on(Connection connection) throws SQLException;
    }

    <T> T withConnection(Task<T> task) {
        try {
            return task.on(handle().getConnection());
        } catch (SQLException e) {
            throw failed(errors.translate(e), e);
        } catch (RuntimeException e) {
            throw failed(errors.translate(e), e);
        }
    }

    private RuntimeException failed(RuntimeException translated, Exception thrown) {
        if (errors.spoils(thrown)) {
            drop();
        }
        return translated;
    }

    /**
     * One transaction. An exception rolls back and travels on: unchanged, unless it comes from the driver. A rollback
     * that fails is attached to it.
     */
    <T> T transact(Function<Handle, Ending<T>> work) {
        try {
            return attempt(handle(), work);
        } catch (RuntimeException e) {
            throw failed(errors.translate(e), e);
        }
    }

    private <T> T attempt(Handle handle, Function<Handle, Ending<T>> work) {
        handle.begin();
        boolean done = false;
        try {
            Ending<T> ending = work.apply(handle);
            if (ending.books()) {
                handle.commit();
            } else {
                handle.rollback();
            }
            done = true;
            return ending.answer();
        } catch (RuntimeException | Error e) {
            rollBack(handle, e);
            done = true;
            throw e;
        } finally {
            if (!done) {
                drop();
            }
        }
    }

    private void rollBack(Handle handle, Throwable because) {
        try {
            if (handle.isInTransaction()) {
                handle.rollback();
            }
        } catch (RuntimeException e) {
            because.addSuppressed(e);
            drop();
        }
    }

    private Handle handle() {
        Handle handle = open.orElseGet(jdbi::open);
        open = Optional.of(handle);
        return handle;
    }

    /** Closes the connection, if one is open; its trouble in closing is no news, for whoever drops it has a reason. */
    private void drop() {
        Optional<Handle> dropped = open;
        open = Optional.empty();
        try {
            dropped.ifPresent(Handle::close);
        } catch (RuntimeException e) {
            open = Optional.empty();
        }
    }

    void close() {
        drop();
    }
}
