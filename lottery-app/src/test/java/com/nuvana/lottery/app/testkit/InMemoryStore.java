package com.nuvana.lottery.app.testkit;

import com.nuvana.lottery.app.audit.Audited;
import com.nuvana.lottery.app.port.IdSource;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A whole store in memory, behind all ports at once: the fake for fast tests. It passes the same contract suites as the
 * real storage, and is stricter where that finds mistakes early:
 *
 * <ul>
 *   <li>a command that is refused after it has written fails with an {@link AssertionError}: decide before you write;
 *   <li>what the schema of the real storage forbids (a second pack on sale in a bin, a movement that does not begin
 *       where the one before ended, a second day that is not closed, …) fails with an {@link IllegalStateException};
 *   <li>a pack that is not what its movements lead to fails likewise;
 *   <li>a {@link Tx} or {@link Views} used after its work, or by another thread, fails likewise.
 * </ul>
 *
 * <p>Each write works on a copy of the state, which takes the place of the old one when the write is accepted. So a
 * rollback leaves nothing behind, and a read sees the state between two writes without waiting for one. Thread-safe.
 */
public final class InMemoryStore implements UnitOfWork {

    private final InstantSource clock;
    private final IdSource ids;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final Set<Thread> within = ConcurrentHashMap.newKeySet();
    private volatile State state = new State();

    /** An empty store, not set up: the clock dates its journal, the ids name its facts. */
    public InMemoryStore(InstantSource clock, IdSource ids) {
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public <T, R extends Refusal> Outcome<T, R> write(Audited command, Function<Tx, Outcome<T, R>> work) {
        return alone(session -> {
            Outcome<T, R> outcome = session.within(() -> work.apply(new InMemoryTx(session)));
            outcome.<Runnable>fold(
                            value -> () -> commit(session.entered(command, clock.instant())),
                            why -> () -> session.requireUntouched(command, why))
                    .run();
            return outcome;
        });
    }

    @Override
    public <T> T write(Function<Tx, T> step) {
        return alone(session -> {
            T answer = session.within(() -> step.apply(new InMemoryTx(session)));
            commit(session.result());
            return answer;
        });
    }

    @Override
    public <T> T read(Function<Views, T> work) {
        return notNested(() -> {
            Session session = Session.reading(state);
            return session.within(() -> work.apply(new InMemoryTx(session)));
        });
    }

    private void commit(State next) {
        state = next;
    }

    private <T> T alone(Function<Session, T> work) {
        return notNested(() -> {
            writing.lock();
            try {
                return work.apply(Session.writing(state.copy(), ids));
            } finally {
                writing.unlock();
            }
        });
    }

    private <T> T notNested(Supplier<T> work) {
        Thread me = Thread.currentThread();
        if (!within.add(me)) {
            throw new IllegalStateException("a read or write inside another one, in thread " + me.getName());
        }
        try {
            return work.get();
        } finally {
            within.remove(me);
        }
    }
}
