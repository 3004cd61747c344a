package com.nuvana.lottery.app.day;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.audit.Signed;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Change;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.day.BusinessDate;
import com.nuvana.lottery.domain.day.DayFact;
import com.nuvana.lottery.domain.day.DayLabel;
import com.nuvana.lottery.domain.day.DayOpening;
import com.nuvana.lottery.domain.day.DayRefusal;
import com.nuvana.lottery.domain.day.Onboarding;
import com.nuvana.lottery.domain.day.OpenDay;
import com.nuvana.lottery.domain.game.GameStatus;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.store.Origin;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.domain.store.Settings;
import com.nuvana.lottery.domain.store.Store;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens the first business day ever: the onboarding day, in which packs already on sale are entered. */
public final class InitialiseDay {

    /** Who may do it, in person. */
    public static final Role LEAST_ROLE = Role.SHIFT_MANAGER;

    /** Nothing but who. */
    public record Command(Authority who) implements Signed {

        @Override
        public String command() {
            return "initialiseDay";
        }
    }

    private final UnitOfWork work;
    private final Books books;

    /** Opens the first day of that store. */
    public InitialiseDay(UnitOfWork work, Books books) {
        this.work = work;
        this.books = books;
    }

    /** The open day. Refused ROLE_REQUIRED, STORE_NOT_CONFIGURED, DAY_ALREADY_INITIALISED, NOT_READY_TO_OPEN. */
    public Outcome<OpenDay, Refusal> handle(Command command) {
        return Outcome.<Authority, Refusal>from(command.who().inPerson(LEAST_ROLE))
                .then(allowed -> work.write(command, tx -> open(tx, command)));
    }

    private Outcome<OpenDay, Refusal> open(Tx tx, Command command) {
        return Books.store(tx)
                .then(store -> notBefore(tx, store))
                .then(store -> ready(tx, store))
                .map(store -> {
                    Change<OpenDay, DayFact> change = first(store, command);
                    tx.days().open(change);
                    return change.next();
                });
    }

    private static Outcome<Store, Refusal> notBefore(Tx tx, Store store) {
        return tx.days()
                .current()
                .<Outcome<Store, Refusal>>map(day -> refused(new DayRefusal.DayAlreadyInitialised(day.label())))
                .orElseGet(() -> accepted(store));
    }

    private static Outcome<Store, Refusal> ready(Tx tx, Store store) {
        List<String> missing = new ArrayList<>();
        if (tx.bins().live().isEmpty()) {
            missing.add("a live bin");
        }
        if (tx.games().all().stream().noneMatch(game -> game.status() == GameStatus.ACTIVE)) {
            missing.add("an ACTIVE game");
        }
        return missing.isEmpty() ? accepted(store) : refused(new DayRefusal.NotReadyToOpen(missing));
    }

    private Change<OpenDay, DayFact> first(Store store, Command command) {
        Instant now = books.now();
        Settings settings = store.settings();
        BusinessDate date = BusinessDate.atOpening(now, settings.timeZone(), settings.cutOff());
        DayOpening opening = new DayOpening(
                new DayId(books.ids().next()), new DayLabel(date, 1), now, command.by(), Onboarding.UNDER_WAY);
        Origin origin = new Origin(Optional.of(opening.id()), command.by(), command.approver(), Optional.empty(), now);
        return OpenDay.first(opening, origin);
    }
}
