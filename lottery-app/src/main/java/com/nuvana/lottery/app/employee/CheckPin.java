package com.nuvana.lottery.app.employee;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.port.PinHasher;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.employee.Employee;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.employee.EmployeeRefusal;
import com.nuvana.lottery.domain.employee.EmployeeStatus;
import com.nuvana.lottery.domain.employee.Pin;
import com.nuvana.lottery.domain.employee.PinTries;
import com.nuvana.lottery.domain.store.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * Checks a person's code and PIN, at log-in or for an approval. It is a transaction of its own before the command, and
 * the only refusal that writes: the count of wrong tries and the lock. An unknown code, an inactive employee and a wrong
 * PIN answer and are counted alike, and take the same time.
 */
public final class CheckPin {

    /** Who says they are somebody. */
    public record Query(EmployeeCode code, Pin pin) {}

    private final UnitOfWork work;
    private final Books books;
    private final PinHasher hasher;

    /** Checks PINs of that store. */
    public CheckPin(UnitOfWork work, Books books, PinHasher hasher) {
        this.work = work;
        this.books = books;
        this.hasher = hasher;
    }

    /** The person as an actor. Refused PIN_WRONG, or PIN_LOCKED without checking while a lock lasts. */
    public Outcome<Actor, Refusal> handle(Query query) {
        return work.write(tx -> unlocked(tx, query.code()))
                .then(open -> right(query))
                .then(right -> work.write(tx -> record(tx, query.code(), right)));
    }

    /** Whether the code may be tried now; a lock further ahead than a lock lasts is cut. */
    private Outcome<EmployeeCode, Refusal> unlocked(Tx tx, EmployeeCode code) {
        Instant now = books.now();
        PinTries stored = tx.employees().triesAt(code);
        PinTries tries = stored.at(now);
        if (!tries.equals(stored)) {
            tx.employees().tried(code, tries, now);
            if (tries.lockedUntil().isEmpty()) {
                tx.employees().lockEnded(code, now);
            }
        }
        return tries.lockedUntil()
                .<Outcome<EmployeeCode, Refusal>>map(until -> refused(new EmployeeRefusal.PinLocked(until)))
                .orElseGet(() -> accepted(code));
    }

    /** Outside any transaction, for hashing is slow; hashes even where nobody has the code, so that time tells nothing. */
    private Outcome<Optional<Employee>, Refusal> right(Query query) {
        Optional<Employee> found = work.read(views -> views.employees().byCode(query.code()));
        if (found.isEmpty()) {
            hasher.hash(query.pin());
            return accepted(Optional.empty());
        }
        boolean matches = hasher.matches(query.pin(), found.get().pin());
        return accepted(found.filter(employee -> matches && employee.status() == EmployeeStatus.ACTIVE));
    }

    /** A lock set meanwhile by other tries holds for this one too, right or wrong. */
    private Outcome<Actor, Refusal> record(Tx tx, EmployeeCode code, Optional<Employee> right) {
        Instant now = books.now();
        PinTries tries = tx.employees().triesAt(code).at(now);
        if (tries.lockedUntil().isPresent()) {
            return refused(new EmployeeRefusal.PinLocked(tries.lockedUntil().get()));
        }
        PinTries next = right.isPresent() ? PinTries.NONE : tries.andWrong(now);
        if (!next.equals(tries)) {
            tx.employees().tried(code, next, now);
        }
        if (right.isPresent()) {
            return accepted(right.get().asActor());
        }
        return next.lockedUntil()
                .<Outcome<Actor, Refusal>>map(until -> refused(new EmployeeRefusal.PinLocked(until)))
                .orElseGet(() -> refused(new EmployeeRefusal.PinWrong(next.left())));
    }
}
