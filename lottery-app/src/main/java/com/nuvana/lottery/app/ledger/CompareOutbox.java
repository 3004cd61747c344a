package com.nuvana.lottery.app.ledger;

import com.nuvana.lottery.app.audit.AuditEntry;
import com.nuvana.lottery.app.audit.NamedFacts;
import com.nuvana.lottery.app.fact.OutboxRow;
import com.nuvana.lottery.app.port.JournalViews;
import com.nuvana.lottery.app.port.OutboxViews;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Compares the outbox with the journal: every fact that an entry names is there, unchanged and without a gap. */
final class CompareOutbox {

    private static final int PAGE = 500;

    private final JournalViews journal;
    private final OutboxViews outbox;
    private final List<Finding> findings = new ArrayList<>();
    private final Deque<OutboxRow> page = new ArrayDeque<>();
    private long sequence;

    CompareOutbox(JournalViews journal, OutboxViews outbox) {
        this.journal = journal;
        this.outbox = outbox;
    }

    List<Finding> findings() {
        journal.forEach(this::accept);
        if (findings.isEmpty()) {
            next().ifPresent(extra -> damage("outbox row " + extra.sequence(), "no journal entry names it"));
        }
        return findings;
    }

    private void accept(AuditEntry entry) {
        NamedFacts facts = NamedFacts.in(entry.content());
        while (findings.isEmpty() && facts.hasNext()) {
            next().ifPresentOrElse(
                            row -> compare(entry, facts, row),
                            () -> damage(
                                    "journal entry " + entry.sequence(), "a fact that it names is not in the outbox"));
        }
    }

    private void compare(AuditEntry entry, NamedFacts facts, OutboxRow row) {
        if (row.sequence() != sequence + 1) {
            damage("outbox row " + (sequence + 1), "is missing");
        } else if (!facts.skip(row)) {
            damage("outbox row " + row.sequence(), "is not the fact that journal entry " + entry.sequence() + " names");
        }
        sequence = row.sequence();
    }

    private Optional<OutboxRow> next() {
        if (page.isEmpty()) {
            page.addAll(outbox.after(sequence, PAGE));
        }
        return Optional.ofNullable(page.poll());
    }

    private void damage(String subject, String detail) {
        findings.add(new Finding(Finding.Check.OUTBOX, Finding.Severity.DAMAGE, subject, detail));
    }
}
