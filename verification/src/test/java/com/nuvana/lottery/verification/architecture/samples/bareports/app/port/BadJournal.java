package com.nuvana.lottery.verification.architecture.samples.bareports.app.port;

import com.nuvana.lottery.app.audit.AuditEntry;

/** Takes an entry. */
public interface BadJournal {
    void append(AuditEntry entry);
}
