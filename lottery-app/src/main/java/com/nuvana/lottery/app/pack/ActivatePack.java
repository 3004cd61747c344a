package com.nuvana.lottery.app.pack;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.audit.Signed;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.CountOccasion;
import com.nuvana.lottery.domain.pack.Occupant;
import com.nuvana.lottery.domain.pack.Opening;
import com.nuvana.lottery.domain.pack.PackChange;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.PackRefusal;
import com.nuvana.lottery.domain.pack.ReceivedPack;
import com.nuvana.lottery.domain.pack.SettlementCause;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Note;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.domain.store.Stamp;
import com.nuvana.lottery.domain.store.StoreRefusal;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.Numbering;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.util.List;
import java.util.Optional;

/** Puts a pack in stock on sale in a bin, in place of the pack there if a choice says what becomes of it. */
public final class ActivatePack {

    /** Who may do it. */
    public static final Role LEAST_ROLE = Role.CASHIER;

    /**
     * What to put on sale, and where.
     *
     * @param face the face-up ticket, where it was read
     * @param reason why a face ahead of the position is right; needed with it
     */
    public record Command(
            PackId pack,
            BinNumber bin,
            Optional<Direction> direction,
            Optional<TicketNumber> face,
            Optional<Note> reason,
            Optional<Occupied> occupied,
            EntryMethod entry,
            Authority who)
            implements Signed {

        @Override
        public String command() {
            return "activatePack";
        }
    }

    private final UnitOfWork work;
    private final Books books;

    /** Activates in that store. */
    public ActivatePack(UnitOfWork work, Books books) {
        this.work = work;
        this.books = books;
    }

    /**
     * The pack on sale, and what became of the one in its place. Refused PACK_UNKNOWN, PACK_WRONG_STATE,
     * GAME_NOT_ACTIVE, GAME_NUMBERING_UNKNOWN, DIRECTION_FROZEN, BIN_UNKNOWN, BIN_INACTIVE, BIN_OCCUPIED,
     * OPENING_SERIAL_MISMATCH, SERIAL_BELOW_START, SERIAL_ABOVE_LAST, SERIAL_MALFORMED, APPROVAL_REQUIRED,
     * REASON_REQUIRED, RETURN_REASON_REQUIRED, NO_OPEN_DAY.
     */
    public Outcome<Activation, Refusal> handle(Command command) {
        return work.write(command, tx -> activate(tx, command));
    }

    private Outcome<Activation, Refusal> activate(Tx tx, Command command) {
        return PackDesk.open(tx, books)
                .then(desk -> desk.received(command.pack())
                        .then(pack -> Outcome.<Object, Refusal>from(
                                        desk.game(pack.strip()).onSale())
                                .then(game -> direction(desk, pack, command))
                                .then(direction -> opened(desk, pack, direction, command))));
    }

    private static Outcome<Direction, Refusal> direction(PackDesk desk, ReceivedPack pack, Command command) {
        return desk.direction(
                        desk.game(pack.strip()),
                        List.of(command.direction(), pack.strip().direction()))
                .then(chosen -> pack.sellableFrom(chosen).map(numbering -> chosen));
    }

    private Outcome<Activation, Refusal> opened(
            PackDesk desk, ReceivedPack pack, Direction direction, Command command) {
        Numbering numbering = pack.strip().numbering(direction);
        return face(pack, numbering, command)
                .then(face -> BinPlace.in(desk, command.bin(), command.occupied(), command.who())
                        .map(place -> record(
                                desk,
                                pack,
                                direction,
                                face,
                                place,
                                command,
                                desk.stamp(command.who(), command.entry()))));
    }

    /** The position at which the pack opens: its own, or an approved one ahead. */
    private static Outcome<TicketPosition, Refusal> face(ReceivedPack pack, Numbering numbering, Command command) {
        if (command.face().isEmpty()) {
            return accepted(pack.position());
        }
        TicketNumber given = command.face().get();
        return StatedFace.allowed(command.entry(), command.who())
                .then(allowed -> pack.openingFace(numbering, given))
                .then(read -> read.equals(pack.position())
                        ? accepted(read)
                        : ahead(command, pack.faceAhead(numbering, given)).map(allowed -> read));
    }

    /** Without a reason or an approver nobody has said that it is right: a manager, too, may have scanned another pack. */
    private static Outcome<Authority, Refusal> ahead(Command command, PackRefusal mismatch) {
        Authority who = command.who();
        if (command.reason().isPresent()) {
            return who.covers(Role.SHIFT_MANAGER) ? accepted(who) : refused(mismatch);
        }
        boolean isApproved = who.approver()
                .filter(other -> other.role().covers(Role.SHIFT_MANAGER))
                .isPresent();
        return refused(isApproved ? new StoreRefusal.ReasonRequired(List.of()) : mismatch);
    }

    private Activation record(
            PackDesk desk,
            ReceivedPack pack,
            Direction direction,
            TicketPosition face,
            BinPlace place,
            Command command,
            Stamp stamp) {
        Optional<Occupant> occupant = place.record(desk);
        Opening opening = new Opening(place.bin().id(), direction, command.face(), occupant);
        PackChange<ActivePack> change = pack.activate(opening, desk.booking(pack.strip(), stamp));
        if (!face.equals(pack.position())) {
            change = change.and(active -> active.count(
                    face,
                    CountOccasion.SPOT,
                    books.booking(
                            desk.price(pack.strip()), stamp, command.reason().orElseThrow())));
        }
        PackChange<ActivePack> booked = settled(desk, change, stamp);
        ActivePack active = desk.record(booked);
        booked.movements().stream()
                .filter(movement -> movement.tickets().sold().tickets() > 0)
                .forEach(gap -> desk.raiseGap(booked, gap));
        return new Activation(active, place.bin(), occupant, place.answer());
    }

    private static PackChange<ActivePack> settled(PackDesk desk, PackChange<ActivePack> change, Stamp stamp) {
        if (!desk.rules().settlesOnActivation()) {
            return change;
        }
        return change.next()
                .settle(
                        SettlementCause.ON_ACTIVATION,
                        desk.booking(change.next().strip(), stamp))
                .fold(settled -> change.and(next -> settled), settledBefore -> change);
    }
}
