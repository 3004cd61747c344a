package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.audit.AuditEntry;
import com.nuvana.lottery.app.audit.Audited;
import com.nuvana.lottery.app.port.IdSource;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.day.JournalHead;
import com.nuvana.lottery.sqlite.internal.StoreEngine.Ending;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/** The transactions of a store on its connections. Thread-safe. */
public final class JdbiUnitOfWork implements UnitOfWork {

    private final StoreEngine engine;
    private final InstantSource clock;
    private final IdSource ids;
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);

    /** Works on that engine; entries bear {@code clock}'s time, facts the ids of {@code ids}. */
    public JdbiUnitOfWork(StoreEngine engine, InstantSource clock, IdSource ids) {
        this.engine = engine;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public <T, R extends Refusal> Outcome<T, R> write(Audited command, Function<Tx, Outcome<T, R>> work) {
        return unnested(() -> engine.writing(session -> recorded(session, recording -> {
            Outcome<T, R> outcome = work.apply(new JdbiTx(recording));
            return outcome.<Ending<Outcome<T, R>>>fold(
                    value -> Ending.journaled(outcome, journal(recording, command)), why -> Ending.forgotten(outcome));
        })));
    }

    /** The first entry behind acts that are gone says so, whoever gave the command. */
    private JournalMark journal(Recording recording, Audited command) {
        JdbiJournal journal = new JdbiJournal(recording.session());
        JournalHead head = journal.head();
        engine.marks()
                .lost(journal, head)
                .ifPresent(lost -> recording.transcript().entered(lost.detail()));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        AuditEntry entry = AuditEntry.after(head, recording.transcript().contentOf(command, now));
        journal.append(entry);
        return new JournalMark(entry.head(), now);
    }

    @Override
    public <T> T write(Function<Tx, T> step) {
        return unnested(() -> engine.writing(
                session -> recorded(session, recording -> Ending.booked(step.apply(new JdbiTx(recording))))));
    }

    private <T> T recorded(Session session, Function<Recording, T> work) {
        try {
            T ending = work.apply(new Recording(session, ids));
            session.requireWhole();
            return ending;
        } finally {
            session.end();
        }
    }

    @Override
    public <T> T read(Function<Views, T> work) {
        return unnested(() -> engine.reading(handle -> {
            Session session = Session.reading(handle);
            try {
                return work.apply(new JdbiViews(session, engine.lost()));
            } finally {
                session.end();
            }
        }));
    }

    private interface Transaction<T> {
        T run();
    }

    private <T> T unnested(Transaction<T> transaction) {
        if (inside.get()) {
            throw new IllegalStateException("transactions are not nested");
        }
        inside.set(true);
        try {
            return transaction.run();
        } finally {
            inside.remove();
        }
    }
}
