package com.nuvana.lottery.sqlite.internal;

import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionHandler;
import org.jdbi.v3.sqlite3.SQLitePlugin;

/** Jdbi as we use it: explicit transactions, and our value objects known. */
final class LotteryJdbi {

    private LotteryJdbi() {}

    static Jdbi of(ConnectionFactory connections, TransactionHandler transactions) {
        return Jdbi.create(connections)
                .installPlugin(new SQLitePlugin())
                .installPlugin(new LotteryJdbiPlugin())
                .setTransactionHandler(transactions);
    }
}
