package com.nuvana.lottery.app.day;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.audit.Signed;
import com.nuvana.lottery.app.audit.Unbooked;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Change;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.day.DayFact;
import com.nuvana.lottery.domain.day.OpenDay;
import com.nuvana.lottery.domain.pack.MovementKind;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.store.Role;

/** Says that all packs already on sale are entered; from then on days are closed, and packs come in by delivery. */
public final class CompleteOnboarding {

    /** Who may do it, in person. */
    public static final Role LEAST_ROLE = Role.SHIFT_MANAGER;

    /** Nothing but who. */
    public record Command(Authority who) implements Signed {

        @Override
        public String command() {
            return "completeOnboarding";
        }
    }

    /** Whether this was the first time. */
    public enum Answer {
        /** It is completed now. */
        COMPLETED,
        /** It was before; nothing was changed. */
        ALREADY_COMPLETE
    }

    private final UnitOfWork work;
    private final Books books;

    /** Completes the onboarding of that store. */
    public CompleteOnboarding(UnitOfWork work, Books books) {
        this.work = work;
        this.books = books;
    }

    /** Whether it was completed now or before. Refused ROLE_REQUIRED, NO_OPEN_DAY. */
    public Outcome<Answer, Refusal> handle(Command command) {
        return Outcome.<Authority, Refusal>from(command.who().inPerson(LEAST_ROLE))
                .then(allowed -> Unbooked.answered(work.write(command, tx -> complete(tx, command))));
    }

    private Outcome<Answer, Unbooked<Answer>> complete(Tx tx, Command command) {
        return Books.day(tx)
                .map(day -> new OpenDay(day.opening()))
                .map(day -> day.completeOnboarding(entered(tx, day.id()), books.origin(tx, command.who())))
                .fold(change -> store(tx, change), why -> refused(Unbooked.because(why)));
    }

    private static int entered(Tx tx, DayId day) {
        return (int) tx.ledger().ofDay(day).stream()
                .filter(booked -> booked.movement().kind() == MovementKind.ONBOARDED)
                .map(booked -> booked.movement().pack())
                .distinct()
                .count();
    }

    private static Outcome<Answer, Unbooked<Answer>> store(Tx tx, Change<OpenDay, DayFact> change) {
        if (change.facts().isEmpty()) {
            return refused(Unbooked.with(Answer.ALREADY_COMPLETE));
        }
        tx.days().onboarded(change);
        return accepted(Answer.COMPLETED);
    }
}
