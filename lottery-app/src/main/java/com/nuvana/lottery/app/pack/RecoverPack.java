package com.nuvana.lottery.app.pack;

import com.nuvana.lottery.app.audit.Signed;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.pack.Act;
import com.nuvana.lottery.domain.pack.MissingPack;
import com.nuvana.lottery.domain.pack.PackChange;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.Reading;
import com.nuvana.lottery.domain.pack.ReceivedPack;
import com.nuvana.lottery.domain.pack.Recovery;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.domain.store.Stamp;
import com.nuvana.lottery.domain.ticket.Direction;
import java.util.Optional;

/** Records that a missing pack was found; tickets gone meanwhile count as sold and raise a count gap. */
public final class RecoverPack {

    /** Who may do it or allow it; a written-off pack needs a store manager. */
    public static final Role LEAST_ROLE = Role.SHIFT_MANAGER;

    /**
     * The pack, and its face; or that the ledger stands because it is untouched since.
     *
     * @param direction from which end it is sold; needed when tickets are gone of a pack for which none was chosen
     */
    public record Command(PackId pack, Stated stated, Optional<Direction> direction, Authority who) implements Signed {

        @Override
        public String command() {
            return "recoverPack";
        }
    }

    private final UnitOfWork work;
    private final Books books;

    /** Works on that store. */
    public RecoverPack(UnitOfWork work, Books books) {
        this.work = work;
        this.books = books;
    }

    /** The pack in stock. Refused APPROVAL_REQUIRED, PACK_UNKNOWN, PACK_WRONG_STATE, GAME_NUMBERING_UNKNOWN,
     * DIRECTION_FROZEN, OPENING_SERIAL_MISMATCH, SERIAL_MALFORMED, SERIAL_ABOVE_LAST, SERIAL_BELOW_START, NO_OPEN_DAY. */
    public Outcome<ReceivedPack, Refusal> handle(Command command) {
        return work.write(
                command,
                tx -> PackDesk.open(tx, books)
                        .then(desk -> desk.missing(command.pack())
                                .then(pack -> Outcome.<Authority, Refusal>from(
                                                command.who().approved(least(pack)))
                                        .then(allowed -> command.stated().allowedTo(command.who()))
                                        .then(allowed -> found(pack, command))
                                        .map(found -> record(
                                                desk,
                                                pack,
                                                found,
                                                desk.stamp(
                                                        command.who(),
                                                        command.stated().entry()))))));
    }

    private static Role least(MissingPack pack) {
        return pack.writeOff().isPresent() ? Role.STORE_MANAGER : LEAST_ROLE;
    }

    private static Outcome<Recovery, Refusal> found(MissingPack pack, Command command) {
        Reading reading = command.stated().reading();
        return command.direction().map(named -> pack.found(reading, named)).orElseGet(() -> pack.found(reading));
    }

    private static ReceivedPack record(PackDesk desk, MissingPack pack, Recovery found, Stamp stamp) {
        PackChange<ReceivedPack> change =
                pack.recover(found.position(), new Act.Recovered(found.direction()), desk.booking(pack.strip(), stamp));
        ReceivedPack received = desk.record(change);
        if (change.last().tickets().sold().tickets() > 0) {
            desk.raiseGap(change, change.last());
        }
        return received;
    }
}
