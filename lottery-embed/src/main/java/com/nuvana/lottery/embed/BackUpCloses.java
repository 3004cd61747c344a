package com.nuvana.lottery.embed;

import com.nuvana.lottery.app.audit.Audited;
import com.nuvana.lottery.app.backup.BackupReason;
import com.nuvana.lottery.app.day.CommitClose;
import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.sqlite.SqliteStore;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes a backup after each close, outside its transaction. The day is closed whether or not there is one: what kept the
 * backup from being made is remembered, and told to whoever asks.
 */
final class BackUpCloses implements UnitOfWork {

    private final UnitOfWork work;
    private final SqliteStore store;
    private volatile Optional<StorageUnavailable> trouble = Optional.empty();

    BackUpCloses(SqliteStore store) {
        this.work = store.unitOfWork();
        this.store = store;
    }

    @Override
    public <T, R extends Refusal> Outcome<T, R> write(Audited command, Function<Tx, Outcome<T, R>> change) {
        Outcome<T, R> outcome = work.write(command, change);
        return command instanceof CommitClose.Command ? outcome.map(this::backedUp) : outcome;
    }

    private <T> T backedUp(T closed) {
        try {
            store.backUp(BackupReason.CLOSE);
            trouble = Optional.empty();
        } catch (StorageUnavailable e) {
            trouble = Optional.of(e);
        } catch (RuntimeException e) {
            trouble = Optional.of(
                    new StorageUnavailable(Trouble.IO_ERROR, "no backup was made of the close: " + e.getMessage(), e));
        }
        return closed;
    }

    @Override
    public <T> T write(Function<Tx, T> step) {
        return work.write(step);
    }

    @Override
    public <T> T read(Function<Views, T> question) {
        return work.read(question);
    }

    /** What kept the backup of the latest close from being made. */
    Optional<StorageUnavailable> trouble() {
        return trouble;
    }
}
