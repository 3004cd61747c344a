package com.nuvana.lottery.app.ledger;

import com.nuvana.lottery.app.audit.AuditEntry;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.domain.day.BusinessDay;
import com.nuvana.lottery.domain.day.JournalHead;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Checks the chain of the audit journal: edited, deleted, inserted and swapped entries, and a cut tail back to the last
 * closed day. Reads only; memory does not grow with the journal.
 */
public final class VerifyJournal {

    /** How many entries there are, the head, and what is wrong; the first finding names the first bad entry. */
    public record Verdict(long entries, JournalHead head, List<Finding> findings) {

        /** Copies the list. */
        public Verdict {
            findings = List.copyOf(findings);
        }
    }

    private final UnitOfWork work;

    /** Verifies the journal of that store. */
    public VerifyJournal(UnitOfWork work) {
        this.work = work;
    }

    /** The verdict. */
    public Verdict handle() {
        return work.read(VerifyJournal::verify);
    }

    private static Verdict verify(Views views) {
        return verify(views, entry -> {});
    }

    /** The verdict; {@code beside} sees each entry on the same walk, so that the journal is read once for both. */
    static Verdict verify(Views views, Consumer<AuditEntry> beside) {
        Walk walk = new Walk(storedHeads(views));
        views.journal().forEach(beside.andThen(walk::accept));
        return walk.verdict();
    }

    /** The heads stored with closed days, by how long the journal was. */
    private static Map<Long, JournalHead> storedHeads(Views views) {
        Map<Long, JournalHead> heads = new HashMap<>();
        for (BusinessDay day : views.days().latest(Integer.MAX_VALUE)) {
            day.fold(
                            open -> List.<JournalHead>of(),
                            prepared -> List.<JournalHead>of(),
                            closed -> List.of(closed.record().journal()))
                    .forEach(head -> heads.put(head.entries(), head));
        }
        return heads;
    }

    private static final class Walk {
        private final Map<Long, JournalHead> stored;
        private final List<Finding> findings = new ArrayList<>();
        private JournalHead head = JournalHead.EMPTY;
        private long entries;

        private Walk(Map<Long, JournalHead> stored) {
            this.stored = stored;
            check();
        }

        private void accept(AuditEntry entry) {
            entries++;
            if (findings.isEmpty() && !entry.follows(head)) {
                found(entry.sequence(), "does not follow entry " + head.entries());
            }
            head = entry.head();
            check();
        }

        private void check() {
            JournalHead expected = stored.remove(head.entries());
            if (expected != null && findings.isEmpty() && !expected.equals(head)) {
                found(head.entries(), "is not the head that was stored when its day was closed");
            }
        }

        private Verdict verdict() {
            if (findings.isEmpty()) {
                stored.keySet().stream()
                        .sorted()
                        .findFirst()
                        .ifPresent(
                                missing -> found(missing, "is missing: the journal ends at entry " + head.entries()));
            }
            return new Verdict(entries, head, findings);
        }

        private void found(long sequence, String detail) {
            findings.add(new Finding(
                    Finding.Check.JOURNAL_CHAIN, Finding.Severity.DAMAGE, "journal entry " + sequence, detail));
        }
    }
}
