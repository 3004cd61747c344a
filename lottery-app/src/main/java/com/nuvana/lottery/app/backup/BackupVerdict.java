package com.nuvana.lottery.app.backup;

import com.nuvana.lottery.app.ledger.Finding;
import com.nuvana.lottery.domain.day.JournalHead;
import java.util.List;
import java.util.Optional;

/** What verifying a backup has found: how far its journal goes, and what is wrong in its books. */
public record BackupVerdict(BackupName name, JournalHead head, List<Finding> findings) {

    /** Copies the list. */
    public BackupVerdict {
        findings = List.copyOf(findings);
    }

    /** What speaks against restoring it: a journal that somebody has changed. Other damage a store can live with. */
    public Optional<Finding> objection() {
        return findings.stream()
                .filter(finding -> finding.check() == Finding.Check.JOURNAL_CHAIN)
                .findFirst();
    }
}
