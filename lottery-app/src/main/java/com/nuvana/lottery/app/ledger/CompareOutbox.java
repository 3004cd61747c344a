package com.nuvana.lottery.app.ledger;

import com.nuvana.lottery.app.audit.AuditEntry;
import com.nuvana.lottery.app.audit.Transcript;
import com.nuvana.lottery.app.fact.OutboxRow;
import com.nuvana.lottery.app.port.Views;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Compares the outbox with the journal: every fact that an entry names is there, unchanged and without a gap. */
final class CompareOutbox {

    private static final int PAGE = 500;

    private final Views views;
    private final List<Finding> findings = new ArrayList<>();
    private final Deque<OutboxRow> page = new ArrayDeque<>();
    private long sequence;

    CompareOutbox(Views views) {
        this.views = views;
    }

    List<Finding> findings() {
        views.journal().forEach(this::accept);
        if (findings.isEmpty()) {
            next().ifPresent(extra -> damage("outbox row " + extra.sequence(), "no journal entry names it"));
        }
        return findings;
    }

    private void accept(AuditEntry entry) {
        for (int named = Transcript.factsIn(entry.content()); named > 0 && findings.isEmpty(); named--) {
            next().ifPresentOrElse(
                            row -> compare(entry, row),
                            () -> damage(
                                    "journal entry " + entry.sequence(), "a fact that it names is not in the outbox"));
        }
    }

    private void compare(AuditEntry entry, OutboxRow row) {
        if (row.sequence() != sequence + 1) {
            damage("outbox row " + (sequence + 1), "is missing");
        } else if (!Transcript.names(entry.content(), row)) {
            damage("outbox row " + row.sequence(), "is not the fact that journal entry " + entry.sequence() + " names");
        }
        sequence = row.sequence();
    }

    private Optional<OutboxRow> next() {
        if (page.isEmpty()) {
            page.addAll(views.outbox().after(sequence, PAGE));
        }
        return Optional.ofNullable(page.poll());
    }

    private void damage(String subject, String detail) {
        findings.add(new Finding(Finding.Check.OUTBOX, Finding.Severity.DAMAGE, subject, detail));
    }
}
