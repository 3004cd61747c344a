package com.nuvana.lottery.app.testkit;

import com.nuvana.lottery.app.audit.AuditEntry;
import com.nuvana.lottery.app.port.JournalViews;
import com.nuvana.lottery.domain.day.JournalHead;
import java.util.List;
import java.util.function.Consumer;

/** The audit journal, in memory. */
record InMemoryJournal(Session session) implements JournalViews {

    @Override
    public JournalHead head() {
        return session.read().journalHead();
    }

    @Override
    public void forEach(Consumer<AuditEntry> each) {
        session.read().journal.forEach(each);
    }

    @Override
    public List<AuditEntry> after(long sequence, int limit) {
        return session.read().journal.stream()
                .filter(entry -> entry.sequence() > sequence)
                .limit(limit)
                .toList();
    }
}
