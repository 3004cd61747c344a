package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The connections of one store: one that writes, used under the store's lock alone, and as many that read as there are
 * readers at a time. After an error of the disk or the file a connection is dropped and opened anew at the next use, so
 * that the store works again once the cause is gone.
 */
final class Connections implements AutoCloseable {

    private static final int IDLE_READERS = 4;

    private final Driver driver;
    private final Path file;
    private final ConcurrentLinkedDeque<Handle> idle = new ConcurrentLinkedDeque<>();
    private Optional<Handle> writer = Optional.empty();
    private volatile boolean closed;

    Connections(Driver driver, Path file) {
        this.driver = driver;
        this.file = file;
    }

    /** The handle that writes; the caller holds the store's lock. */
    Handle writer() {
        refuseClosed();
        if (writer.isEmpty()) {
            writer = Optional.of(open(() -> handle(driver.writer(), ExplicitTransactions.writing())));
        }
        return writer.get();
    }

    /** What {@code work} answers of a handle that reads. */
    <T> T reading(Function<Handle, T> work) {
        refuseClosed();
        Handle handle = Optional.ofNullable(idle.poll())
                .orElseGet(() -> open(() -> handle(driver.reader(), ExplicitTransactions.reading())));
        try {
            T answer = work.apply(handle);
            giveBack(handle);
            return answer;
        } catch (RuntimeException e) {
            Optional<StorageUnavailable> trouble = SqliteErrors.trouble(e, file);
            if (trouble.isPresent()) {
                handle.close();
                throw trouble.get();
            }
            giveBack(handle);
            throw e;
        }
    }

    /** The exception to go on with after a failed write; a connection that met trouble is dropped. */
    RuntimeException failed(RuntimeException error) {
        Optional<StorageUnavailable> trouble = SqliteErrors.trouble(error, file);
        if (trouble.isPresent()) {
            dropWriter();
            return trouble.get();
        }
        return error;
    }

    private void giveBack(Handle handle) {
        if (closed || idle.size() >= IDLE_READERS) {
            handle.close();
        } else {
            idle.push(handle);
        }
    }

    private void dropWriter() {
        writer.ifPresent(Handle::close);
        writer = Optional.empty();
    }

    private interface Opening {
        Handle handle() throws SQLException;
    }

    private Handle open(Opening opening) {
        try {
            return opening.handle();
        } catch (SQLException e) {
            throw SqliteErrors.trouble(e, file)
                    .orElseGet(() -> new StorageUnavailable(Trouble.IO_ERROR, file + " cannot be opened", e));
        }
    }

    private static Handle handle(Connection connection, ExplicitTransactions transactions) {
        Jdbi jdbi = Jdbi.create(() -> connection);
        jdbi.setTransactionHandler(transactions);
        jdbi.registerArgument(new ValueArguments());
        return jdbi.open();
    }

    private void refuseClosed() {
        if (closed) {
            throw new StorageUnavailable(Trouble.CLOSED, "the store " + file + " was closed");
        }
    }

    /** Closes all; the caller holds the store's lock, for closing the writer checkpoints. */
    @Override
    public void close() {
        closed = true;
        for (Handle handle = idle.poll(); handle != null; handle = idle.poll()) {
            handle.close();
        }
        dropWriter();
    }
}
