package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.audit.Audited;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.sqlite.SqliteConfig;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Transactions over one file: writes one at a time under the lock of the store, reads beside them. */
final class JdbiUnitOfWork implements UnitOfWork {

    private final SqliteConfig config;
    private final Connections connections;
    private final StoreLock lock;
    private final Set<Thread> reading = ConcurrentHashMap.newKeySet();

    JdbiUnitOfWork(SqliteConfig config, Connections connections, StoreLock lock) {
        this.config = config;
        this.connections = connections;
        this.lock = lock;
    }

    @Override
    public <T, R extends Refusal> Outcome<T, R> write(Audited command, Function<Tx, Outcome<T, R>> work) {
        return exclusively((handle, recorder) -> {
            Outcome<T, R> outcome = work.apply(new JdbiTx(handle, recorder));
            boolean accepted = outcome.fold(value -> true, why -> false);
            if (accepted) {
                recorder.entry(command, config.clock().instant().truncatedTo(ChronoUnit.MILLIS));
            }
            return new Result<>(outcome, accepted);
        });
    }

    @Override
    public <T> T write(Function<Tx, T> step) {
        return exclusively((handle, recorder) -> new Result<>(step.apply(new JdbiTx(handle, recorder)), true));
    }

    /** What a transaction answers, and whether what it wrote is kept. */
    private record Result<T>(T value, boolean commits) {}

    private interface Work<T> {
        Result<T> in(Handle handle, Recorder recorder);
    }

    private <T> T exclusively(Work<T> work) {
        refuseNesting();
        lock.acquire();
        try {
            Handle handle = connections.writer();
            handle.begin();
            return committed(handle, work);
        } catch (RuntimeException e) {
            throw connections.failed(e);
        } finally {
            lock.release();
        }
    }

    private <T> T committed(Handle handle, Work<T> work) {
        try {
            Result<T> result = work.in(handle, new Recorder(handle, config.ids()));
            if (result.commits()) {
                handle.commit();
            } else {
                handle.rollback();
            }
            return result.value();
        } catch (RuntimeException | Error e) {
            rollBack(handle, e);
            throw e;
        }
    }

    private static void rollBack(Handle handle, Throwable cause) {
        try {
            handle.rollback();
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public <T> T read(Function<Views, T> work) {
        refuseNesting();
        reading.add(Thread.currentThread());
        try {
            return connections.reading(handle -> {
                handle.begin();
                try {
                    return work.apply(new JdbiTx(handle, new Recorder(handle, config.ids())));
                } finally {
                    handle.rollback();
                }
            });
        } finally {
            reading.remove(Thread.currentThread());
        }
    }

    private void refuseNesting() {
        if (lock.isHeldByThisThread() || reading.contains(Thread.currentThread())) {
            throw new IllegalStateException("a transaction inside a transaction: hand the inner work its Tx instead");
        }
    }
}
