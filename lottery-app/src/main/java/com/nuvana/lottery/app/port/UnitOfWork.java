package com.nuvana.lottery.app.port;

import com.nuvana.lottery.app.audit.Audited;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import java.util.function.Function;

/**
 * The transaction. Writing ports are reachable only through the {@link Tx} that {@code write} hands out; it must not be
 * kept or passed to another thread.
 *
 * <p>Thread-safe: writes are done one at a time, whichever thread or process they come from, and a read sees the state
 * between two of them. Nesting is refused with an {@link IllegalStateException}. An exception rolls everything back and
 * travels unchanged. When {@code write} returns an accepted outcome, its work is on the disk. Both may throw
 * {@link StorageUnavailable}.
 */
public interface UnitOfWork {

    /**
     * Carries out a command. Accepted: everything the work recorded is booked, with one entry in the audit journal.
     * Refused: nothing is.
     */
    <T, R extends Refusal> Outcome<T, R> write(Audited command, Function<Tx, Outcome<T, R>> work);

    /** Writes without a command and without an entry: tries at a PIN, claims, reports, pulled pages. */
    <T> T write(Function<Tx, T> step);

    /** Reads one consistent state. */
    <T> T read(Function<Views, T> work);
}
