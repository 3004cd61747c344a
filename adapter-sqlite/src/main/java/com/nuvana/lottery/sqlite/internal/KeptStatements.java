package com.nuvana.lottery.sqlite.internal;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
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

    private static final Pattern NAME = Pattern.compile(":([a-z_]+)");

    private final Map<String, PreparedStatement> resting = new HashMap<>();
    private final Map<String, List<String>> names = new HashMap<>();

    /** Those of the connection behind that handle. */
    static KeptStatements of(Handle handle) {
        return (KeptStatements) handle.getStatementBuilder();
    }

    /**
     * Runs a statement that writes, and answers how many rows it touched. Past Jdbi, which makes a copy of its whole
     * configuration for each statement: a close writes a thousand rows and more.
     */
    int write(Connection connection, String sql, Bindings values) throws SQLException {
        PreparedStatement statement = taken(connection, sql, sql);
        try {
            values.putInto(statement, names.computeIfAbsent(sql, KeptStatements::namesIn));
            int touched = statement.executeUpdate();
            giveBack(sql, statement);
            return touched;
        } catch (SQLException e) {
            drop(statement, e);
            throw e;
        }
    }

    /** One that failed is not kept; a second failure must not hide the first, which says what is wrong. */
    private static void drop(PreparedStatement failed, SQLException why) {
        try {
            failed.close();
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
    }

    /** In the order in which SQLite counts them: a name that stands twice is one place. */
    private static List<String> namesIn(String sql) {
        return NAME.matcher(sql)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    @Override
    public Statement create(Connection connection, StatementContext context) throws SQLException {
        return connection.createStatement();
    }

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context) throws SQLException {
        return taken(connection, context.getRawSql(), sql);
    }

    /**
     * One that is in use is never handed out again: who runs the same SQL meanwhile gets another. Kept under the SQL as we
     * wrote it, for so Jdbi names it when it gives one back, and not as Jdbi prepares it, with a mark for each name.
     */
    private PreparedStatement taken(Connection connection, String written, String sql) throws SQLException {
        Optional<PreparedStatement> kept = Optional.ofNullable(resting.remove(written));
        return kept.isPresent() ? kept.get() : connection.prepareStatement(sql);
    }

    @Override
    public CallableStatement createCall(Connection connection, String sql, StatementContext context)
            throws SQLException {
        throw new SQLFeatureNotSupportedException("SQLite has no stored procedures");
    }

    @Override
    public void close(Connection connection, String written, Statement statement) throws SQLException {
        giveBack(written, statement);
    }

    /** Takes back only what is reset and holds no values: a statement that is left in the middle would hold its state. */
    private void giveBack(String written, Statement statement) throws SQLException {
        if (statement instanceof PreparedStatement prepared && resting.size() < MOST && !resting.containsKey(written)) {
            prepared.clearParameters();
            resting.put(written, prepared);
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
