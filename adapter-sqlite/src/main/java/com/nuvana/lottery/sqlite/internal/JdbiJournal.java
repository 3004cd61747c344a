package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.audit.AuditEntry;
import com.nuvana.lottery.app.port.JournalViews;
import com.nuvana.lottery.domain.day.ContentHash;
import com.nuvana.lottery.domain.day.JournalHead;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** The rows of the audit journal. */
final class JdbiJournal implements JournalViews {

    private final Handle handle;

    JdbiJournal(Handle handle) {
        this.handle = handle;
    }

    @Override
    public JournalHead head() {
        return handle.createQuery("SELECT sequence, entry_hash FROM journal ORDER BY sequence DESC LIMIT 1")
                .map((row, context) -> new JournalHead(row.getLong(1), new ContentHash(row.getString(2))))
                .findFirst()
                .orElse(JournalHead.EMPTY);
    }

    @Override
    public void forEach(Consumer<AuditEntry> each) {
        try (Stream<AuditEntry> entries = handle
                .createQuery("SELECT * FROM journal ORDER BY sequence")
                .map((row, context) -> entry(new Columns(row)))
                .stream()) {
            entries.forEach(each);
        }
    }

    @Override
    public List<AuditEntry> after(long sequence, int limit) {
        return handle.createQuery("SELECT * FROM journal WHERE sequence > :sequence ORDER BY sequence LIMIT :limit")
                .bind("sequence", sequence)
                .bind("limit", limit)
                .map((row, context) -> entry(new Columns(row)))
                .list();
    }

    private static AuditEntry entry(Columns row) throws SQLException {
        return new AuditEntry(
                row.big("sequence"),
                row.text("content"),
                new ContentHash(row.text("content_hash")),
                new ContentHash(row.text("previous_hash")),
                new ContentHash(row.text("entry_hash")));
    }
}
