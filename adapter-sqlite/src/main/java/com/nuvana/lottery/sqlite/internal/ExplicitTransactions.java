package com.nuvana.lottery.sqlite.internal;

import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.LocalTransactionHandler;
import org.jdbi.v3.core.transaction.TransactionException;

/**
 * Teaches Jdbi transactions in plain SQL on a connection that stays in autocommit. SQLite may roll back by itself on a
 * full disk; with the usual idiom the driver does not notice and goes on outside any transaction, so that half of a
 * command would be booked.
 */
final class ExplicitTransactions extends LocalTransactionHandler {

    private final String begin;

    private ExplicitTransactions(String begin) {
        this.begin = begin;
    }

    /** Transactions that take the write lock at their beginning. */
    static ExplicitTransactions writing() {
        return new ExplicitTransactions("BEGIN IMMEDIATE");
    }

    /** Transactions that read one state. */
    static ExplicitTransactions reading() {
        return new ExplicitTransactions("BEGIN DEFERRED");
    }

    @Override
    public void begin(Handle handle) {
        run(handle, begin);
    }

    @Override
    public void commit(Handle handle) {
        run(handle, "COMMIT");
    }

    @Override
    public void rollback(Handle handle) {
        run(handle, "ROLLBACK");
    }

    /** Jdbi is never asked to nest or to clean up: the unit of work does both. */
    @Override
    public boolean isInTransaction(Handle handle) {
        return false;
    }

    private static void run(Handle handle, String sql) {
        try (var statement = handle.getConnection().createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new TransactionException(sql + " failed", e);
        }
    }
}
