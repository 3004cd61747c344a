package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.app.port.StoreHealth;
import com.nuvana.lottery.domain.day.JournalHead;
import java.sql.SQLException;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** What a look at a copy of a store has found. The copy is read and never written to. */
record CheckedCopy(StoreHealth health, JournalHead head) {

    /**
     * Looks at a copy that nobody has open: it is encrypted, its key is ours, its tables are those of a store, every page
     * and reference holds. Throws NOT_ENCRYPTED, KEY_WRONG, SCHEMA_NEWER or DAMAGED.
     */
    static CheckedCopy of(SqliteFacts copy) {
        CheckedCopy checked = read(copy);
        Stream.concat(checked.health.integrity().stream(), checked.health.foreignKeys().stream())
                .findFirst()
                .ifPresent(finding -> {
                    throw Troubles.of(Trouble.DAMAGED, copy.file() + " is damaged: " + finding);
                });
        return checked;
    }

    private static CheckedCopy read(SqliteFacts copy) {
        copy.requireEncrypted();
        SqliteErrors errors = new SqliteErrors(copy.file());
        try (Handle handle = LotteryJdbi.of(() -> copy.open(SqliteFacts.Mode.READ), ExplicitTransactions.reading())
                .open()) {
            Schema.requireKnown(copy.file(), handle.getConnection());
            StoreHealth health = Diagnosis.of(copy.file(), new TreeMap<>(), handle.getConnection());
            return new CheckedCopy(health, new JdbiJournal(new Session(handle)).head());
        } catch (SQLException e) {
            throw errors.translate(e);
        } catch (RuntimeException e) {
            throw errors.translate(e);
        }
    }
}
