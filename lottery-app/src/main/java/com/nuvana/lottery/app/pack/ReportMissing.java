package com.nuvana.lottery.app.pack;

import com.nuvana.lottery.app.audit.Signed;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.pack.Booking;
import com.nuvana.lottery.domain.pack.Loss;
import com.nuvana.lottery.domain.pack.MissingPack;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackChange;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.Role;

/** Records that a pack is lost or stolen. */
public final class ReportMissing {

    /** Who may do it or allow it. */
    public static final Role LEAST_ROLE = Role.SHIFT_MANAGER;

    /** The pack, how it went missing, and how far it had been sold; for a pack in stock that has to be its position. */
    public record Command(PackId pack, Loss loss, StatedTrace stated, Authority who) implements Signed {

        @Override
        public String command() {
            return "reportMissing";
        }
    }

    private final UnitOfWork work;
    private final Books books;

    /** Works on that store. */
    public ReportMissing(UnitOfWork work, Books books) {
        this.work = work;
        this.books = books;
    }

    /** The pack, missing. Refused APPROVAL_REQUIRED, PACK_UNKNOWN, PACK_WRONG_STATE, SERIAL_MALFORMED, SERIAL_ABOVE_LAST,
     * SERIAL_BELOW_START, OPENING_SERIAL_MISMATCH for a pack in stock that is not where the books say, NO_OPEN_DAY. */
    public Outcome<MissingPack, Refusal> handle(Command command) {
        return Outcome.<Authority, Refusal>from(command.who().approved(LEAST_ROLE))
                .then(allowed -> work.write(
                        command,
                        tx -> PackDesk.open(tx, books)
                                .then(desk -> desk.find(command.pack())
                                        .then(pack -> change(desk, pack, command))
                                        .map(desk::record))));
    }

    private Outcome<PackChange<MissingPack>, Refusal> change(PackDesk desk, Pack pack, Command command) {
        StatedTrace stated = command.stated();
        return stated.allowedTo(command.who())
                .map(allowed -> desk.stamp(command.who(), stated.entry()))
                .map(stamp -> desk.booking(pack.strip(), stamp))
                .then((Booking booking) -> pack.<Outcome<PackChange<MissingPack>, Refusal>>fold(
                        received -> received.agreeing(stated.trace())
                                .map(agreed -> agreed.reportMissing(command.loss(), booking)),
                        active -> Outcome.from(active.trace(stated.trace())
                                .map(to -> active.reportMissing(to, command.loss(), booking))),
                        depleted -> PackDesk.wrong(depleted, PackStatus.RECEIVED, PackStatus.ACTIVE),
                        returned -> PackDesk.wrong(returned, PackStatus.RECEIVED, PackStatus.ACTIVE),
                        missing -> PackDesk.wrong(missing, PackStatus.RECEIVED, PackStatus.ACTIVE)));
    }
}
