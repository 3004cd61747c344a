package com.nuvana.lottery.app.ledger;

/**
 * One thing that a check found wrong.
 *
 * @param subject what it is about: a pack, a day, a journal entry, an employee code
 * @param detail what was expected and what was found; never a secret
 */
public record Finding(Check check, Severity severity, String subject, String detail) {

    /** How bad it is. */
    public enum Severity {
        /** A person should look at it. */
        WARNING,
        /** The books are damaged. */
        DAMAGE
    }

    /** What is checked. */
    public enum Check {
        /** Each journal entry follows the one before, and the heads stored with closed days are in the chain. */
        JOURNAL_CHAIN,
        /** No act that was answered is gone. */
        LOST_ACTS,
        /** Each movement begins where the pack's last one ended, or breaks that as the rules allow. */
        LEDGER_CHAIN,
        /** Each pack row is what its movements lead to. */
        PACK_ROWS,
        /** Exactly one day is not closed. */
        ONE_OPEN_DAY,
        /** At most one pack is on sale in a bin. */
        ONE_PACK_PER_BIN,
        /** The totals stored with a closed day are those of its movements. */
        DAY_TOTALS,
        /** Outbox rows have no gap, and every fact that the journal names is there unchanged. */
        OUTBOX,
        /** No lock after wrong PINs was shortened by the clock. */
        PIN_LOCKS,
        /** The latest close is in a backup. */
        BACKUP
    }
}
