package com.nuvana.lottery.app.backup;

import com.nuvana.lottery.domain.day.JournalHead;
import java.util.Optional;

/**
 * What a restore would do.
 *
 * @param backup the backup, verified
 * @param present how far the journal of the present store goes; absent where that cannot be opened or is damaged
 */
public record RestorePlan(BackupVerdict backup, Optional<JournalHead> present) {

    /** How many accepted commands would be gone from the store; absent where nobody can tell. */
    public Optional<Long> lost() {
        return present.map(head -> Math.max(0, head.entries() - backup.head().entries()));
    }
}
