package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.sqlite.internal.StoreEngine.Ending;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.ConnectionException;
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
    private KeptStore kept = new KeptStore();
    private boolean uncertain;

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
    <T> Ending<T> transact(Function<Session, Ending<T>> work) {
        try {
            return attempt(handle(), work);
        } catch (RuntimeException e) {
            throw failed(errors.translate(e), e);
        }
    }

    private <T> Ending<T> attempt(Handle handle, Function<Session, Ending<T>> work) {
        handle.begin();
        boolean done = false;
        try {
            Ending<T> ending = work.apply(Session.writing(handle, kept));
            if (ending.books()) {
                commit(handle);
            } else {
                handle.rollback();
            }
            done = true;
            return ending;
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

    /**
     * A commit whose last sync fails is rolled back in the eyes of every open connection. But the log then ends with all
     * of it, and whoever recovers the log, after a kill, say, finds it booked. So it is overwritten, and that synced,
     * before anybody is told that nothing was booked; else they are told that nobody knows.
     */
    private void commit(Handle handle) {
        try {
            handle.commit();
        } catch (RuntimeException e) {
            if (errors.leavesDoubt(e) && !isOverwritten(handle)) {
                uncertain = true;
                drop();
                throw errors.uncertain(e);
            }
            throw e;
        }
    }

    /** Commits a page that says what it said before: it takes the place in the log of what is to be forgotten. */
    private static boolean isOverwritten(Handle handle) {
        try (Statement statement = handle.getConnection().createStatement()) {
            int version = number(statement, "pragma user_version");
            statement.execute("begin immediate");
            statement.execute("pragma user_version = " + version);
            statement.execute("commit");
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static int number(Statement statement, String sql) throws SQLException {
        try (ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getInt(1);
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
        if (uncertain) {
            makeCertain(handle);
        }
        return handle;
    }

    /**
     * After a failed sync a later one may succeed without writing what the first should have: the system takes it for
     * written. So whatever the log says now goes into the database, and the log begins anew, before anything is added.
     */
    private void makeCertain(Handle handle) {
        try (Statement statement = handle.getConnection().createStatement()) {
            if (number(statement, "pragma wal_checkpoint(truncate)") != 0) {
                throw Troubles.of(Trouble.LOCKED, facts.file() + " is being read while its log has to be mended");
            }
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
        uncertain = false;
    }

    /** Closes the connection, if one is open; its trouble in closing is no news, for whoever drops it has a reason. */
    private void drop() {
        Optional<Handle> dropped = open;
        open = Optional.empty();
        kept = new KeptStore();
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
