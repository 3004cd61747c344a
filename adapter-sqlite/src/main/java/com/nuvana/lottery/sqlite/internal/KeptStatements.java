package com.nuvana.lottery.sqlite.internal;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Keeps the prepared statements of one connection for their next use: preparing one, with the triggers behind it, takes
 * SQLite longer than running it. Our SQL is written out, so there are only as many as the program has, but for pack lists,
 * which have one per combination of filters. Belongs to one connection, and is used by whoever uses that.
 */
final class KeptStatements implements StatementBuilder {

    /** More than the program has in use on any connection; so many are kept, and what comes later is closed after use. */
    private static final int MOST = 300;

    private final Map<String, PreparedStatement> resting = new HashMap<>();

    @Override
    public Statement create(Connection connection, StatementContext context) throws SQLException {
        return connection.createStatement();
    }

    /** One that is in use is never handed out again: who runs the same SQL meanwhile gets another. */
    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context) throws SQLException {
        Optional<PreparedStatement> kept = Optional.ofNullable(resting.remove(sql));
        return kept.isPresent() ? kept.get() : connection.prepareStatement(sql);
    }

    @Override
    public CallableStatement createCall(Connection connection, String sql, StatementContext context)
            throws SQLException {
        throw new SQLFeatureNotSupportedException("SQLite has no stored procedures");
    }

    /** Takes back only what is reset and holds no values: a statement that is left in the middle would hold its state. */
    @Override
    public void close(Connection connection, String sql, Statement statement) throws SQLException {
        if (statement instanceof PreparedStatement prepared && resting.size() < MOST && !resting.containsKey(sql)) {
            prepared.clearParameters();
            resting.put(sql, prepared);
        } else {
            statement.close();
        }
    }

    /** The connection is closed next, and closes them all. */
    @Override
    public void close(Connection connection) {
        resting.clear();
    }
}
