package com.nuvana.lottery.app.pack;

import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.audit.Signed;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.CorrectionObstacle;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.MovementId;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackChange;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.PackRefusal;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Note;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.domain.store.StoreRefusal;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.util.List;
import java.util.Optional;

/**
 * Corrects a booked count, depletion or return: books the difference in the open day, at the line's price. The day in
 * which the line was booked stays as it is.
 */
public final class CorrectLine {

    /** Who may do it, in person. */
    public static final Role LEAST_ROLE = Role.STORE_MANAGER;

    /**
     * The line, where it should have ended, and why.
     *
     * @param right how many tickets were gone in truth after the line, 0 to n
     */
    public record Command(PackId pack, MovementId line, TicketPosition right, Optional<Note> reason, Authority who)
            implements Signed {

        @Override
        public String command() {
            return "correctLine";
        }
    }

    private final UnitOfWork work;
    private final Books books;

    /** Corrects in that store. */
    public CorrectLine(UnitOfWork work, Books books) {
        this.work = work;
        this.books = books;
    }

    /**
     * The pack after the correction; the act that had ended a pack takes it back to RECEIVED. Refused ROLE_REQUIRED,
     * REASON_REQUIRED, PACK_UNKNOWN, CORRECTION_NOT_POSSIBLE, NO_OPEN_DAY.
     */
    public Outcome<Pack, Refusal> handle(Command command) {
        if (command.reason().isEmpty()) {
            return Outcome.<Authority, Refusal>from(command.who().inPerson(LEAST_ROLE))
                    .then(allowed -> refused(new StoreRefusal.ReasonRequired(List.of())));
        }
        return Outcome.<Authority, Refusal>from(command.who().inPerson(LEAST_ROLE))
                .then(allowed -> work.write(
                        command,
                        tx -> PackDesk.open(tx, books)
                                .then(desk -> desk.find(command.pack())
                                        .then(pack -> change(desk, pack, command))
                                        .map(desk::record))));
    }

    private Outcome<PackChange<Pack>, Refusal> change(PackDesk desk, Pack pack, Command command) {
        return line(desk, pack, command.line())
                .then(line -> desk.history(pack)
                        .correct(
                                line,
                                command.right(),
                                books.booking(
                                        line.price(),
                                        desk.stamp(command.who(), EntryMethod.MANUAL),
                                        command.reason().orElseThrow())));
    }

    private static Outcome<Movement, Refusal> line(PackDesk desk, Pack pack, MovementId id) {
        return desk.tx()
                .ledger()
                .find(id)
                .map(BookedMovement::movement)
                .filter(movement -> movement.pack().equals(pack.id()))
                .<Outcome<Movement, Refusal>>map(Outcome::accepted)
                .orElseGet(() -> refused(new PackRefusal.CorrectionNotPossible(
                        pack.key(), CorrectionObstacle.NOT_A_COUNTED_LINE, Optional.empty())));
    }
}
