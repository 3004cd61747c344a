package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.domain.day.JournalHead;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/** A copy of a store that was looked at and found sound. It was read and not written to. */
record CheckedCopy(JournalHead head) {

    /**
     * Looks at a copy that nobody has open: it is encrypted, its key is ours, its tables are those of a store, every page
     * and reference holds. Throws NOT_ENCRYPTED, KEY_WRONG, SCHEMA_NEWER or DAMAGED.
     */
    static CheckedCopy of(SqliteFacts copy) {
        copy.requireEncrypted();
        return LotteryJdbi.look(copy, handle -> {
            requireSound(copy, handle);
            return new CheckedCopy(new JdbiJournal(Session.reading(handle)).head());
        });
    }

    private static void requireSound(SqliteFacts copy, Handle handle) throws SQLException {
        Diagnosis.damage(handle.getConnection()).stream().findFirst().ifPresent(finding -> {
            throw Troubles.of(Trouble.DAMAGED, copy.file() + " is damaged: " + finding);
        });
    }
}
