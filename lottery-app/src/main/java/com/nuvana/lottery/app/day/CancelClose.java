package com.nuvana.lottery.app.day;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.audit.Signed;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.day.BusinessDay;
import com.nuvana.lottery.domain.day.DayRefusal;
import com.nuvana.lottery.domain.day.OpenDay;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.Role;

/** Drops a live preparation: the day is open again, and the lines are the draft. */
public final class CancelClose {

    /** Who may do it. */
    public static final Role LEAST_ROLE = Role.CASHIER;

    /** Nothing but who. */
    public record Command(Authority who) implements Signed {

        @Override
        public String command() {
            return "cancelClose";
        }
    }

    private final UnitOfWork work;
    private final Books books;

    /** Cancels preparations of that store. */
    public CancelClose(UnitOfWork work, Books books) {
        this.work = work;
        this.books = books;
    }

    /** The open day. Refused NO_OPEN_DAY, and DAY_NOT_PREPARED where no preparation holds. */
    public Outcome<OpenDay, Refusal> handle(Command command) {
        return work.write(
                command,
                tx -> ReadDay.at(tx, books.now()).then(CancelClose::reopened).map(day -> {
                    tx.days().cancel(day);
                    return day;
                }));
    }

    private static Outcome<OpenDay, Refusal> reopened(BusinessDay day) {
        return day.fold(
                open -> refused(new DayRefusal.DayNotPrepared(open.label(), "OPEN")),
                prepared -> accepted(prepared.reopened()),
                closed -> refused(new DayRefusal.DayNotPrepared(closed.label(), "CLOSED")));
    }
}
