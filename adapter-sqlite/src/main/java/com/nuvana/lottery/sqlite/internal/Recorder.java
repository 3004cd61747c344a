package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.audit.AuditEntry;
import com.nuvana.lottery.app.audit.Audited;
import com.nuvana.lottery.app.audit.Transcript;
import com.nuvana.lottery.app.fact.FactId;
import com.nuvana.lottery.app.fact.FactWriter;
import com.nuvana.lottery.app.fact.OutboxRow;
import com.nuvana.lottery.app.port.IdSource;
import com.nuvana.lottery.domain.bin.BinFact;
import com.nuvana.lottery.domain.day.DayFact;
import com.nuvana.lottery.domain.day.JournalHead;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyRaised;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.PackFact;
import com.nuvana.lottery.domain.store.Store;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Appends what one transaction records: facts to the outbox, movements to the transcript, and the entry at its end. */
final class Recorder {

    private final Handle handle;
    private final IdSource ids;
    private final Transcript transcript = new Transcript();
    private Optional<FactWriter> writer = Optional.empty();
    private long sequence = -1;

    Recorder(Handle handle, IdSource ids) {
        this.handle = handle;
        this.ids = ids;
    }

    void stored(Movement movement) {
        transcript.stored(movement);
    }

    void append(PackFact fact) {
        append(writer().row(fact, nextId(), nextSequence()));
    }

    void append(BinFact fact) {
        append(writer().row(fact, nextId(), nextSequence()));
    }

    void append(DayFact fact) {
        append(writer().row(fact, nextId(), nextSequence()));
    }

    void append(DiscrepancyRaised fact) {
        append(writer().row(fact, nextId(), nextSequence()));
    }

    private void append(OutboxRow row) {
        handle.createUpdate("""
                        INSERT INTO outbox (sequence, id, topic, kind, version, payload, recorded_at)
                        VALUES (:sequence, :id, :topic, :kind, :version, :payload, :recordedAt)
                        """)
                .bind("sequence", row.sequence())
                .bind("id", row.id())
                .bind("topic", row.topic().text())
                .bind("kind", row.kind())
                .bind("version", row.version())
                .bind("payload", row.payload())
                .bind("recordedAt", row.recordedAt())
                .execute();
        transcript.stored(row);
    }

    /** Appends the entry of an accepted command. */
    void entry(Audited command, Instant at) {
        JournalHead head = new JdbiJournal(handle).head();
        AuditEntry entry = AuditEntry.after(head, transcript.contentOf(command, at));
        handle.createUpdate("""
                        INSERT INTO journal (sequence, content, content_hash, previous_hash, entry_hash)
                        VALUES (:sequence, :content, :contentHash, :previous, :entryHash)
                        """)
                .bind("sequence", entry.sequence())
                .bind("content", entry.content())
                .bind("contentHash", entry.contentHash())
                .bind("previous", entry.previous())
                .bind("entryHash", entry.entryHash())
                .execute();
    }

    private FactWriter writer() {
        if (writer.isEmpty()) {
            Store store = new JdbiStores(handle)
                    .find()
                    .orElseThrow(() -> new IllegalStateException("a fact before the store was set up"));
            writer = Optional.of(new FactWriter(store.id()));
        }
        return writer.get();
    }

    private FactId nextId() {
        return new FactId(ids.next());
    }

    private long nextSequence() {
        if (sequence < 0) {
            sequence = handle.createQuery("SELECT coalesce(max(sequence), 0) FROM outbox")
                    .mapTo(Long.class)
                    .one();
        }
        sequence++;
        return sequence;
    }
}
