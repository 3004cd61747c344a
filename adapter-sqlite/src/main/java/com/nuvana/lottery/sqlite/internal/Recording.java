package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.audit.Transcript;
import com.nuvana.lottery.app.fact.FactId;
import com.nuvana.lottery.app.fact.FactWriter;
import com.nuvana.lottery.app.fact.OutboxRow;
import com.nuvana.lottery.app.port.IdSource;
import com.nuvana.lottery.domain.bin.BinFact;
import com.nuvana.lottery.domain.day.DayFact;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyRaised;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.PackFact;
import com.nuvana.lottery.domain.store.Store;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;

/**
 * What one writing transaction adds to ledger and outbox: numbers both without gaps, and takes the note from which the
 * audit entry is made. Not thread-safe.
 */
final class Recording {

    private final Session session;
    private final IdSource ids;
    private final Transcript transcript = new Transcript();
    private Optional<FactWriter> writer = Optional.empty();
    private OptionalLong lastMovement = OptionalLong.empty();
    private OptionalLong lastFact = OptionalLong.empty();

    Recording(Session session, IdSource ids) {
        this.session = session;
        this.ids = ids;
    }

    Session session() {
        return session;
    }

    Transcript transcript() {
        return transcript;
    }

    void book(Movement movement) {
        long sequence =
                lastMovement.orElseGet(() -> session.number("select max(sequence) as n from movements", Session.none()))
                        + 1;
        session.run(StoredMovement.INSERT, StoredMovement.bindings(sequence, movement));
        lastMovement = OptionalLong.of(sequence);
        transcript.stored(movement);
    }

    void append(PackFact fact) {
        append((id, sequence) -> writer().row(fact, id, sequence));
    }

    void append(BinFact fact) {
        append((id, sequence) -> writer().row(fact, id, sequence));
    }

    void append(DayFact fact) {
        append((id, sequence) -> writer().row(fact, id, sequence));
    }

    void append(DiscrepancyRaised fact) {
        append((id, sequence) -> writer().row(fact, id, sequence));
    }

    private void append(BiFunction<FactId, Long, OutboxRow> make) {
        long sequence =
                lastFact.orElseGet(() -> session.number("select max(sequence) as n from outbox", Session.none())) + 1;
        OutboxRow row = make.apply(new FactId(ids.next()), sequence);
        JdbiOutbox.insert(session, row);
        lastFact = OptionalLong.of(sequence);
        transcript.stored(row);
    }

    private FactWriter writer() {
        if (writer.isEmpty()) {
            Store store = new JdbiStores(session)
                    .find()
                    .orElseThrow(() -> new IllegalStateException("a fact before the store is set up"));
            writer = Optional.of(new FactWriter(store.id()));
        }
        return writer.get();
    }
}
