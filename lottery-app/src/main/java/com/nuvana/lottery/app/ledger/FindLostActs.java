package com.nuvana.lottery.app.ledger;

import com.nuvana.lottery.app.audit.AuditEntry;
import com.nuvana.lottery.app.audit.LostActs;
import com.nuvana.lottery.app.port.JournalViews;
import java.util.ArrayList;
import java.util.List;

/** Names the acts that were answered and are gone: those that were just noticed, and all that the journal tells of. */
final class FindLostActs {

    private static final String REMEDY = ": count every bin, and look at what was received, put on sale or returned";

    private final List<Finding> findings = new ArrayList<>();

    /** Begins with what was found when the store was opened. */
    FindLostActs(JournalViews journal) {
        journal.lost().ifPresent(lost -> found("journal", lost));
    }

    List<Finding> findings() {
        return findings;
    }

    /** To be handed every entry, oldest first. */
    void accept(AuditEntry entry) {
        LostActs.in(entry.content()).ifPresent(lost -> found("journal entry " + entry.sequence(), lost));
    }

    private void found(String subject, LostActs lost) {
        findings.add(new Finding(Finding.Check.LOST_ACTS, Finding.Severity.WARNING, subject, lost.told() + REMEDY));
    }
}
