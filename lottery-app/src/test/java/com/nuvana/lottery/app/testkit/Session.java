package com.nuvana.lottery.app.testkit;

import com.nuvana.lottery.app.audit.AuditEntry;
import com.nuvana.lottery.app.audit.Audited;
import com.nuvana.lottery.app.audit.Transcript;
import com.nuvana.lottery.app.fact.FactId;
import com.nuvana.lottery.app.fact.FactWriter;
import com.nuvana.lottery.app.fact.OutboxRow;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.port.IdSource;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.LedgerSequence;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.PackKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

/** One read or write while it lasts: which state it works on, and what it has written. */
final class Session {

    /** Makes the row of one fact. */
    interface RowMaker {
        OutboxRow row(FactWriter writer, FactId id, long sequence);
    }

    private final State state;
    private final Optional<IdSource> ids;
    private final Thread owner = Thread.currentThread();
    private final Transcript transcript = new Transcript();
    private boolean over;
    private boolean written;

    private Session(State state, Optional<IdSource> ids) {
        this.state = state;
        this.ids = ids;
    }

    static Session reading(State state) {
        return new Session(state, Optional.empty());
    }

    static Session writing(State copy, IdSource ids) {
        return new Session(copy, Optional.of(ids));
    }

    /** Does the work; afterwards nobody can use this session any more. */
    <T> T within(Supplier<T> work) {
        try {
            return work.get();
        } finally {
            over = true;
        }
    }

    /** The state, for reading. */
    State read() {
        if (over) {
            throw new IllegalStateException("this transaction is over");
        }
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("this transaction belongs to thread " + owner.getName());
        }
        return state;
    }

    /** The state, to be changed. */
    State write() {
        if (ids.isEmpty()) {
            throw new IllegalStateException("a read cannot write");
        }
        written = true;
        return read();
    }

    /** Appends a movement to the ledger. */
    void book(PackKey key, Movement movement) {
        State now = write();
        now.ledger.add(new BookedMovement(new LedgerSequence(now.ledger.size() + 1L), key, movement));
        transcript.stored(movement);
    }

    /** Appends the row of a fact to the outbox. */
    void append(RowMaker fact) {
        State now = write();
        FactWriter writer = new FactWriter(now.store
                .orElseThrow(() -> new IllegalStateException("a fact before the store is set up"))
                .id());
        OutboxRow row = fact.row(writer, new FactId(ids.orElseThrow().next()), now.outbox.size() + 1L);
        now.outbox.add(row);
        transcript.stored(row);
    }

    /** Tells the entry of the command what came of it. */
    void enter(Json.Obj result) {
        write();
        transcript.entered(result);
    }

    /** The state that this session leaves. */
    State result() {
        return state;
    }

    /** The state that an accepted command leaves: with its one entry in the journal. */
    State entered(Audited command, Instant at) {
        String content = transcript.contentOf(command, at.truncatedTo(ChronoUnit.MILLIS));
        state.journal.add(AuditEntry.after(state.journalHead(), content));
        return state;
    }

    /** Fails a test in which a refusal came after a write. */
    void requireUntouched(Audited command, Refusal why) {
        if (written) {
            throw new AssertionError(command.command() + " has written before it was refused " + why.code()
                    + ": decide before you write");
        }
    }
}
