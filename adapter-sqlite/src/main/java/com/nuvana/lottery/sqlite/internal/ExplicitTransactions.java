package com.nuvana.lottery.sqlite.internal;

import java.sql.SQLException;
import java.sql.Statement;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.transaction.TransactionException;
import org.jdbi.v3.core.transaction.TransactionHandler;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * Transactions as SQL on a connection that stays in autocommit. With the usual JDBC calls a full disk makes SQLite roll
 * back by itself, the driver does not notice, and the statements that follow are committed one by one.
 */
final class ExplicitTransactions implements TransactionHandler {

    private final String begin;
    private boolean active;

    private ExplicitTransactions(String begin) {
        this.begin = begin;
    }

    /** Takes the write lock at once: a transaction that began by reading could never be turned into a writing one. */
    static ExplicitTransactions writing() {
        return new ExplicitTransactions("begin immediate");
    }

    /** Holds one state of the file from the first statement on. */
    static ExplicitTransactions reading() {
        return new ExplicitTransactions("begin deferred");
    }

    @Override
    public TransactionHandler specialize(Handle handle) {
        return new ExplicitTransactions(begin);
    }

    @Override
    public void begin(Handle handle) {
        execute(handle, begin);
        active = true;
    }

    @Override
    public void commit(Handle handle) {
        execute(handle, "commit");
        active = false;
    }

    @Override
    public void rollback(Handle handle) {
        active = false;
        execute(handle, "rollback");
    }

    @Override
    public boolean isInTransaction(Handle handle) {
        return active;
    }

    private static void execute(Handle handle, String sql) {
        try (Statement statement = handle.getConnection().createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new TransactionException("cannot " + sql, e);
        }
    }

    @Override
    public void savepoint(Handle handle, String name) {
        throw new UnsupportedOperationException("transactions are not nested");
    }

    @Override
    public void rollbackToSavepoint(Handle handle, String name) {
        throw new UnsupportedOperationException("transactions are not nested");
    }

    @Override
    public void releaseSavepoint(Handle handle, String name) {
        throw new UnsupportedOperationException("transactions are not nested");
    }

    @Override
    public <R, X extends Exception> R inTransaction(Handle handle, HandleCallback<R, X> callback) {
        throw new UnsupportedOperationException("transactions are begun by the unit of work alone");
    }

    @Override
    public <R, X extends Exception> R inTransaction(
            Handle handle, TransactionIsolationLevel level, HandleCallback<R, X> callback) {
        throw new UnsupportedOperationException("transactions are begun by the unit of work alone");
    }
}
