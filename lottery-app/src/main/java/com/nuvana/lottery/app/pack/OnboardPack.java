package com.nuvana.lottery.app.pack;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.audit.Signed;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.day.BusinessDay;
import com.nuvana.lottery.domain.day.Onboarding;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.game.GameRefusal;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.Occupant;
import com.nuvana.lottery.domain.pack.Opening;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackEntry;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackRefusal;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.pack.Settlement;
import com.nuvana.lottery.domain.pack.Strip;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.domain.store.Stamp;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.util.List;
import java.util.Optional;

/** Enters a pack that was on sale before the system was, at the face it shows now. */
public final class OnboardPack {

    /** Who may do it on the onboarding day; later a store manager has to give or allow it. */
    public static final Role LEAST_ROLE = Role.CASHIER;

    /** The pack, the face it shows, and its bin. */
    public record Command(
            PackKey pack,
            TicketNumber face,
            BinNumber bin,
            Optional<Direction> direction,
            Optional<Occupied> occupied,
            EntryMethod entry,
            Authority who)
            implements Signed {

        @Override
        public String command() {
            return "onboardPack";
        }
    }

    private final UnitOfWork work;
    private final Books books;

    /** Onboards into that store. */
    public OnboardPack(UnitOfWork work, Books books) {
        this.work = work;
        this.books = books;
    }

    /**
     * The pack on sale at its face; nothing is sold. Refused ONBOARDING_ONLY, GAME_UNKNOWN, GAME_NOT_ACTIVE,
     * GAME_NUMBERING_UNKNOWN, PACK_WRONG_STATE (also for a pack in stock of which tickets have gone), SERIAL_ABOVE_LAST,
     * SERIAL_MALFORMED, BIN_UNKNOWN, BIN_INACTIVE, BIN_OCCUPIED, APPROVAL_REQUIRED, NO_OPEN_DAY.
     */
    public Outcome<Activation, Refusal> handle(Command command) {
        return work.write(
                command,
                tx -> PackDesk.open(tx, books).then(desk -> allowed(tx, command).then(who -> onboard(desk, command))));
    }

    private static Outcome<Authority, Refusal> allowed(Tx tx, Command command) {
        return Books.day(tx)
                .map(BusinessDay::opening)
                .then(opening -> opening.onboarding() == Onboarding.UNDER_WAY
                                || command.who().covers(Role.STORE_MANAGER)
                        ? accepted(command.who())
                        : refused(new PackRefusal.OnboardingOnly(command.pack())))
                .then(who -> StatedFace.allowed(command.entry(), command.who()));
    }

    private Outcome<Activation, Refusal> onboard(PackDesk desk, Command command) {
        return game(desk, command)
                .then(game -> strip(desk, game, command)
                        .then(strip -> desk.direction(game, List.of(command.direction()))
                                .then(direction -> Outcome.<TicketPosition, Refusal>from(
                                                strip.numbering(direction).positionOf(command.face()))
                                        .then(face -> place(desk, strip, direction, face, command)))));
    }

    private static Outcome<Game, Refusal> game(PackDesk desk, Command command) {
        return desk.tx()
                .games()
                .byCode(command.pack().game())
                .<Outcome<Game, Refusal>>map(game -> Outcome.from(game.onSale()))
                .orElseGet(
                        () -> refused(new GameRefusal.GameUnknown(command.pack().game())));
    }

    private Outcome<Strip, Refusal> strip(PackDesk desk, Game game, Command command) {
        Optional<Pack> known = desk.tx().packs().byKey(command.pack());
        if (known.isEmpty()) {
            return Outcome.<FirstTicket, Refusal>from(game.knownFirst())
                    .map(first -> fresh(desk, game, first, command));
        }
        Pack pack = known.get();
        boolean isUntouched =
                PackStatus.of(pack) == PackStatus.RECEIVED && desk.history(pack).neverMovedATicket();
        return isUntouched ? accepted(pack.strip()) : refused(PackRefusal.PackWrongState.of(pack, PackStatus.RECEIVED));
    }

    private Strip fresh(PackDesk desk, Game game, FirstTicket first, Command command) {
        return new Strip(
                new PackId(books.ids().next()),
                command.pack(),
                game.id(),
                game.size(),
                first,
                desk.rules().ticketWidth(),
                Optional.empty(),
                TicketPosition.UNTOUCHED,
                books.now(),
                Settlement.unsettled());
    }

    private Outcome<Activation, Refusal> place(
            PackDesk desk, Strip strip, Direction direction, TicketPosition face, Command command) {
        return BinPlace.in(desk, command.bin(), command.occupied(), command.who())
                .map(place -> record(desk, strip, direction, face, place, desk.stamp(command.who(), command.entry())));
    }

    private static Activation record(
            PackDesk desk, Strip strip, Direction direction, TicketPosition face, BinPlace place, Stamp stamp) {
        Optional<Occupant> occupant = place.record(desk);
        Opening opening = new Opening(place.bin().id(), direction, Optional.empty(), occupant);
        ActivePack active = desk.record(
                PackEntry.onboard(strip, face, opening, desk.booking(strip, stamp), desk.booking(strip, stamp)));
        return new Activation(active, place.bin(), occupant, place.answer());
    }
}
