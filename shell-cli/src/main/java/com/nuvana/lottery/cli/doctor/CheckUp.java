package com.nuvana.lottery.cli.doctor;

import com.nuvana.lottery.app.ledger.Finding;
import com.nuvana.lottery.app.port.OutboxHealth;
import com.nuvana.lottery.app.port.StoreHealth;
import java.util.List;

/** What the engine says of the file, what the books say twice and differently, and what waits for the cloud. */
record CheckUp(StoreHealth file, List<Finding> findings, OutboxHealth outbox) {

    /** Copies the list. */
    CheckUp {
        findings = List.copyOf(findings);
    }

    boolean isFileSound() {
        return file.integrity().isEmpty() && file.foreignKeys().isEmpty();
    }
}
