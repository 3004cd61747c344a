package com.nuvana.lottery.app.port;

import com.nuvana.lottery.app.audit.AuditEntry;
import com.nuvana.lottery.app.audit.LostActs;
import com.nuvana.lottery.domain.day.JournalHead;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the audit journal; entries are appended by {@link UnitOfWork#write} alone. */
public interface JournalViews {

    /** How long the journal is, and the hash of its last entry. */
    JournalHead head();

    /**
     * The acts that were answered and are in the books no more, as the storage found when it was opened; none once an entry
     * tells of them. A storage that loses nothing finds none.
     */
    default Optional<LostActs> lost() {
        return Optional.empty();
    }

    /** Hands every entry to {@code each}, oldest first; memory stays flat. */
    void forEach(Consumer<AuditEntry> each);

    /** The entries after that sequence, oldest first, at most {@code limit}. */
    List<AuditEntry> after(long sequence, int limit);
}
