package com.nuvana.lottery.app.day;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.audit.Signed;
import com.nuvana.lottery.app.audit.Unbooked;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.day.CloseToken;
import com.nuvana.lottery.domain.day.ClosedDay;
import com.nuvana.lottery.domain.day.ContentHash;
import com.nuvana.lottery.domain.day.DayRefusal;
import com.nuvana.lottery.domain.day.Preparation;
import com.nuvana.lottery.domain.day.PreparedDay;
import com.nuvana.lottery.domain.day.StalePack;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.domain.store.Store;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The second phase of the close: books what was prepared under a token, and opens the next day, all in one transaction.
 * Repeating a token answers the same again and books nothing; another person than the preparer may commit.
 */
public final class CommitClose {

    /** Who may do it. */
    public static final Role LEAST_ROLE = Role.CASHIER;

    /** The token of the preparation. */
    public record Command(CloseToken token, Authority who) implements Signed {

        @Override
        public String command() {
            return "commitClose";
        }
    }

    private final UnitOfWork work;
    private final Books books;

    /** Commits closes of that store. */
    public CommitClose(UnitOfWork work, Books books) {
        this.work = work;
        this.books = books;
    }

    /**
     * The closed day, with the day that opened. Refused CLOSE_TOKEN_UNKNOWN, CLOSE_EXPIRED, CLOSE_HASH_MISMATCH,
     * CLOSE_STALE, NO_OPEN_DAY.
     */
    public Outcome<ClosedDay, Refusal> handle(Command command) {
        return Unbooked.answered(work.write(command, tx -> commit(tx, command)));
    }

    private Outcome<ClosedDay, Unbooked<ClosedDay>> commit(Tx tx, Command command) {
        Optional<ClosedDay> before = tx.days().closedBy(command.token());
        if (before.isPresent()) {
            return refused(Unbooked.with(before.get()));
        }
        Instant now = books.now();
        return Books.store(tx)
                .then(store -> prepared(tx, command.token())
                        .then(day -> holding(tx, day, now))
                        .map(day -> book(tx, store, day, command.who())))
                .fold(Outcome::accepted, why -> refused(Unbooked.because(why)));
    }

    private static Outcome<PreparedDay, Refusal> prepared(Tx tx, CloseToken token) {
        return Books.day(tx)
                .then(day -> day.<Outcome<PreparedDay, Refusal>>fold(
                        open -> refused(new DayRefusal.CloseTokenUnknown("OPEN")),
                        prepared -> prepared.preparation().token().equals(token)
                                ? accepted(prepared)
                                : refused(new DayRefusal.CloseTokenUnknown("PREPARED")),
                        closed -> refused(new DayRefusal.CloseTokenUnknown("CLOSED"))));
    }

    private static Outcome<PreparedDay, Refusal> holding(Tx tx, PreparedDay day, Instant now) {
        Preparation preparation = day.preparation();
        if (preparation.isExpiredAt(now)) {
            return refused(new DayRefusal.CloseExpired(preparation.expiresAt()));
        }
        ContentHash found = CloseHash.of(day.id(), preparation.closeAs(), preparation.lines());
        if (!found.equals(preparation.hash())) {
            return refused(new DayRefusal.CloseHashMismatch(preparation.hash(), found));
        }
        List<StalePack> stale = preparation.staleBy(tx.ledger().since(preparation.asOf()));
        return stale.isEmpty() ? accepted(day) : refused(new DayRefusal.CloseStale(stale));
    }

    private ClosedDay book(Tx tx, Store store, PreparedDay day, Authority who) {
        return new Closing(tx, books, store, day, who).book();
    }
}
