package com.nuvana.lottery.app.pack;

import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.audit.Signed;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.pack.Booking;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackChange;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.PackRefusal;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.pack.ReturnReason;
import com.nuvana.lottery.domain.pack.ReturnedPack;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.Note;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.domain.store.Stamp;
import java.util.List;
import java.util.Optional;

/** Hands the rest of a pack back to the distributor. */
public final class ReturnPack {

    /** Who may do it or allow it. */
    public static final Role LEAST_ROLE = Role.SHIFT_MANAGER;

    /** The pack, the reason, its face or that the ledger stands, and a note if there is one. */
    public record Command(PackId pack, Optional<ReturnReason> reason, Stated stated, Optional<Note> note, Authority who)
            implements Signed {

        @Override
        public String command() {
            return "returnPack";
        }
    }

    private final UnitOfWork work;
    private final Books books;

    /** Works on that store. */
    public ReturnPack(UnitOfWork work, Books books) {
        this.work = work;
        this.books = books;
    }

    /** The pack, returned. Refused RETURN_REASON_REQUIRED, APPROVAL_REQUIRED, PACK_UNKNOWN, PACK_WRONG_STATE,
     * SERIAL_MALFORMED, SERIAL_ABOVE_LAST, SERIAL_BELOW_START, OPENING_SERIAL_MISMATCH for a pack in stock that is not
     * where the books say, NO_OPEN_DAY. */
    public Outcome<ReturnedPack, Refusal> handle(Command command) {
        if (command.reason().isEmpty()) {
            return refused(new PackRefusal.ReturnReasonRequired(List.of(ReturnReason.values())));
        }
        return Outcome.<Authority, Refusal>from(command.who().approved(LEAST_ROLE))
                .then(allowed -> work.write(
                        command,
                        tx -> PackDesk.open(tx, books)
                                .then(desk -> desk.find(command.pack())
                                        .then(pack -> change(
                                                desk,
                                                pack,
                                                command,
                                                command.reason().get()))
                                        .map(desk::record))));
    }

    private Outcome<PackChange<ReturnedPack>, Refusal> change(
            PackDesk desk, Pack pack, Command command, ReturnReason reason) {
        Stated stated = command.stated();
        return stated.allowedTo(command.who())
                .map(allowed -> desk.stamp(command.who(), stated.entry()))
                .map(stamp -> booking(desk, pack, stamp, command))
                .then(booking -> pack.<Outcome<PackChange<ReturnedPack>, Refusal>>fold(
                        received -> received.agreeing(stated.reading())
                                .map(agreed ->
                                        agreed.returnToDistributor(reason, desk.goneSinceClose(agreed), booking)),
                        active -> Outcome.from(active.read(stated.reading())
                                .map(to ->
                                        active.returnToDistributor(to, reason, desk.goneSinceClose(active), booking))),
                        depleted -> PackDesk.wrong(depleted, PackStatus.RECEIVED, PackStatus.ACTIVE),
                        returned -> PackDesk.wrong(returned, PackStatus.RECEIVED, PackStatus.ACTIVE),
                        missing -> PackDesk.wrong(missing, PackStatus.RECEIVED, PackStatus.ACTIVE)));
    }

    private Booking booking(PackDesk desk, Pack pack, Stamp stamp, Command command) {
        return command.note()
                .map(note -> books.booking(desk.price(pack.strip()), stamp, note))
                .orElseGet(() -> desk.booking(pack.strip(), stamp));
    }
}
