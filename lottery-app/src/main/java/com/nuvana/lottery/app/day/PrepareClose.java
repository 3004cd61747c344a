package com.nuvana.lottery.app.day;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.audit.Signed;
import com.nuvana.lottery.app.audit.Unbooked;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.day.DayRefusal;
import com.nuvana.lottery.domain.day.Decision;
import com.nuvana.lottery.domain.day.OpenDay;
import com.nuvana.lottery.domain.day.PreparedDay;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The first phase of the close: checks the decision about every pack on sale, computes the lines, fixes their prices and
 * stores them under a token. Nothing is booked until {@link CommitClose}.
 */
public final class PrepareClose {

    /** Who may do it; restating the date, typed numbers and packs not seen need a shift manager's approval. */
    public static final Role LEAST_ROLE = Role.CASHIER;

    /** A decision given with the command. */
    public record Entry(PackId pack, Decision decision, EntryMethod entry) {}

    /**
     * What to prepare.
     *
     * @param entries the decisions; absent means the draft
     * @param restated the date that the day is to bear, where it is not that of its opening
     */
    public record Command(Optional<List<Entry>> entries, Optional<LocalDate> restated, Authority who)
            implements Signed {

        /** Copies the list. */
        public Command {
            entries = entries.map(List::copyOf);
        }

        /** Prepares the draft. */
        public static Command ofDraft(Authority who) {
            return new Command(Optional.empty(), Optional.empty(), who);
        }

        @Override
        public String command() {
            return "prepareClose";
        }

        @Override
        public Json.Obj detail() {
            return restated.map(date -> Json.Obj.EMPTY.with("restated", date.toString()))
                    .orElse(Json.Obj.EMPTY);
        }
    }

    private final UnitOfWork work;
    private final Books books;

    /** Prepares closes of that store. */
    public PrepareClose(UnitOfWork work, Books books) {
        this.work = work;
        this.books = books;
    }

    /**
     * The preparation; the same decisions again give the same one back. Refused by the first check that fails, for every
     * pack it concerns: STORE_NOT_CONFIGURED, NO_OPEN_DAY, CLOSE_ALREADY_PREPARED, ONBOARDING_NOT_COMPLETED,
     * CLOSE_DUPLICATE_LINE, PACK_UNKNOWN, CLOSE_LINE_NOT_ACTIVE, CLOSE_INCOMPLETE, SERIAL_MALFORMED, SERIAL_ABOVE_LAST,
     * SERIAL_BELOW_START, REASON_REQUIRED, APPROVAL_REQUIRED, BUSINESS_DATE_OUT_OF_RANGE.
     */
    public Outcome<PreparedClose, Refusal> handle(Command command) {
        return Unbooked.answered(work.write(command, tx -> prepare(tx, command)));
    }

    private Outcome<PreparedClose, Unbooked<PreparedClose>> prepare(Tx tx, Command command) {
        return Books.store(tx)
                .then(store -> ReadDay.at(tx, books.now()).map(day -> new Preparing(tx, books, store, command, day)))
                .fold(PrepareClose::answer, why -> refused(Unbooked.because(why)));
    }

    private static Outcome<PreparedClose, Unbooked<PreparedClose>> answer(Preparing preparing) {
        return preparing
                .day()
                .fold(
                        open -> booked(preparing, open),
                        prepared -> refused(new Unbooked<>(repeated(preparing, prepared))),
                        closed -> refused(Unbooked.because(new DayRefusal.DayNotOpen(closed.label(), "CLOSED"))));
    }

    private static Outcome<PreparedClose, Unbooked<PreparedClose>> booked(Preparing preparing, OpenDay open) {
        return preparing
                .checked(open)
                .fold(lines -> accepted(preparing.store(open, lines)), why -> refused(Unbooked.because(why)));
    }

    private static Outcome<PreparedClose, Refusal> repeated(Preparing preparing, PreparedDay prepared) {
        return preparing.isSameAs(prepared)
                ? accepted(new PreparedClose(prepared, preparing.warnings(prepared.preparation())))
                : refused(new DayRefusal.CloseAlreadyPrepared(
                        prepared.preparation().preparedBy().name(),
                        prepared.preparation().expiresAt()));
    }
}
