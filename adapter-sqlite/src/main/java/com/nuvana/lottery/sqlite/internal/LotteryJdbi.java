package com.nuvana.lottery.sqlite.internal;

import java.sql.SQLException;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jdbi.v3.core.transaction.TransactionHandler;
import org.jdbi.v3.sqlite3.SQLitePlugin;

/**
 * Jdbi as we use it: explicit transactions, and statements kept per connection. Our values are bound by {@link Bindings}
 * and read by {@link Columns}.
 */
final class LotteryJdbi {

    private LotteryJdbi() {}

    /** Asks a file something, once. */
    interface Look<T> {
        T at(Handle handle) throws SQLException;
    }

    /**
     * Opens the file to read, answers, and closes it again. What is no store that this program knows is refused, and what
     * the driver throws is translated.
     */
    static <T> T look(SqliteFacts facts, Look<T> look) {
        SqliteErrors errors = new SqliteErrors(facts.file());
        try (Handle handle = of(() -> facts.open(SqliteFacts.Mode.READ), ExplicitTransactions.reading())
                .open()) {
            Schema.requireKnown(facts.file(), handle.getConnection());
            return look.at(handle);
        } catch (SQLException e) {
            throw errors.translate(e);
        } catch (RuntimeException e) {
            throw errors.translate(e);
        }
    }

    static Jdbi of(ConnectionFactory connections, TransactionHandler transactions) {
        Jdbi jdbi = Jdbi.create(connections)
                .installPlugin(new SQLitePlugin())
                .setTransactionHandler(transactions)
                .setStatementBuilderFactory(connection -> new KeptStatements());
        // Our SQL is written out: no template engine looks through it. A row is bound as a whole, also where
        // a statement names only some of its columns.
        jdbi.getConfig(SqlStatements.class)
                .setTemplateEngine(TemplateEngine.NOP)
                .setUnusedBindingAllowed(true);
        return jdbi;
    }
}
