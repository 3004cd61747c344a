package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.audit.AuditEntry;
import com.nuvana.lottery.app.audit.LostActs;
import com.nuvana.lottery.app.port.JournalViews;
import com.nuvana.lottery.domain.day.ContentHash;
import com.nuvana.lottery.domain.day.JournalHead;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The audit journal, and what was missing of it when the store was opened. */
record JdbiJournal(Session session, Optional<LostActs> missing) implements JournalViews {

    JdbiJournal(Session session) {
        this(session, Optional.empty());
    }

    @Override
    public Optional<LostActs> lost() {
        return missing.filter(lost -> head().entries() <= lost.left());
    }

    @Override
    public JournalHead head() {
        return session.find(
                        "select sequence, entry_hash from journal order by sequence desc limit 1",
                        Session.none(),
                        row -> new JournalHead(row.large("sequence"), new ContentHash(row.text("entry_hash"))))
                .orElse(JournalHead.EMPTY);
    }

    @Override
    public void forEach(Consumer<AuditEntry> each) {
        session.forEach("select * from journal order by sequence", JdbiJournal::entry, each);
    }

    @Override
    public List<AuditEntry> after(long sequence, int limit) {
        return session.list(
                "select * from journal where sequence > :sequence order by sequence limit :limit",
                Session.with("sequence", sequence).with("limit", limit),
                JdbiJournal::entry);
    }

    private static AuditEntry entry(Columns row) throws SQLException {
        return new AuditEntry(
                row.large("sequence"),
                row.text("content"),
                new ContentHash(row.text("content_hash")),
                new ContentHash(row.text("previous")),
                new ContentHash(row.text("entry_hash")));
    }

    /** Says whether that was the head once. */
    boolean holds(JournalHead head) {
        return head.equals(JournalHead.EMPTY)
                || session.number(
                                "select count(*) as n from journal where sequence = :sequence and entry_hash = :hash",
                                Session.with("sequence", head.entries()).with("hash", head.hash()))
                        == 1;
    }

    /** Appends the one entry of a command. */
    void append(AuditEntry entry) {
        session.run(
                """
                insert into journal (sequence, content, content_hash, previous, entry_hash)
                values (:sequence, :content, :content_hash, :previous, :entry_hash)
                """,
                Session.with("sequence", entry.sequence())
                        .with("content", entry.content())
                        .with("content_hash", entry.contentHash())
                        .with("previous", entry.previous())
                        .with("entry_hash", entry.entryHash()));
    }
}
