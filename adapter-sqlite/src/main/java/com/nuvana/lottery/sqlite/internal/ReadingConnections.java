package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A few connections that read, opened when they are needed and kept. They cannot write or checkpoint. Thread-safe. */
final class ReadingConnections {

    /** How many reads run at a time; more wait. */
    static final int MOST = 4;

    private final Jdbi jdbi;
    private final SqliteFacts facts;
    private final SqliteErrors errors;
    private final Duration wait;
    private final Semaphore free = new Semaphore(MOST, true);
    private final ConcurrentLinkedDeque<Handle> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    ReadingConnections(SqliteFacts facts, SqliteErrors errors, Duration wait) {
        this.facts = facts;
        this.errors = errors;
        this.wait = wait;
        this.jdbi = LotteryJdbi.of(() -> facts.open(SqliteFacts.Mode.READ), ExplicitTransactions.reading());
    }

    /** One transaction that sees one state. An exception of the work travels on unchanged. */
    <T> T transact(Function<Handle, T> work) {
        if (!enter()) {
            throw Troubles.of(
                    Trouble.LOCKED,
                    facts.file() + " is being read by " + MOST + " others; waited " + wait.toMillis() + " ms");
        }
        try {
            return attempt(work);
        } finally {
            free.release();
        }
    }

    private <T> T attempt(Function<Handle, T> work) {
        Optional<Handle> used = Optional.empty();
        boolean sound = false;
        try {
            Handle handle = Optional.ofNullable(idle.poll()).orElseGet(jdbi::open);
            used = Optional.of(handle);
            T answer = within(handle, work);
            sound = true;
            return answer;
        } catch (RuntimeException e) {
            sound = !errors.spoils(e) && used.filter(Handle::isInTransaction).isEmpty();
            throw errors.translate(e);
        } finally {
            giveBack(used, sound);
        }
    }

    private static <T> T within(Handle handle, Function<Handle, T> work) {
        handle.begin();
        try {
            T answer = work.apply(handle);
            handle.commit();
            return answer;
        } catch (RuntimeException | Error e) {
            rollBack(handle, e);
            throw e;
        }
    }

    private static void rollBack(Handle handle, Throwable because) {
        try {
            handle.rollback();
        } catch (RuntimeException e) {
            because.addSuppressed(e);
        }
    }

    private void giveBack(Optional<Handle> used, boolean sound) {
        if (used.isEmpty()) {
            return;
        }
        if (sound && !closed) {
            idle.push(used.get());
        } else {
            discard(used.get());
        }
        if (closed) {
            discardIdle();
        }
    }

    /** Waits for a free connection; an interrupt is kept for later, as the wait is bounded. */
    private boolean enter() {
        boolean interrupted = false;
        long deadline = System.nanoTime() + wait.toNanos();
        try {
            while (true) {
                try {
                    return free.tryAcquire(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Closes those that rest; one in use is closed by its user when the work is over. */
    void close() {
        closed = true;
        discardIdle();
    }

    private void discardIdle() {
        for (Handle handle = idle.poll(); handle != null; handle = idle.poll()) {
            discard(handle);
        }
    }

    private static void discard(Handle handle) {
        try {
            handle.close();
        } catch (RuntimeException e) {
            return;
        }
    }
}
