package com.nuvana.lottery.app.pack;

import com.nuvana.lottery.app.audit.Signed;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.CountOccasion;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.Role;

/** Reads the face-up ticket of a pack on sale and books what is gone since the last movement. */
public final class CountPack {

    /** Who may do it. */
    public static final Role LEAST_ROLE = Role.CASHIER;

    /** The pack, the face-up ticket, how it was read, and on which occasion. */
    public record Command(PackId pack, StatedFace face, CountOccasion occasion, Authority who) implements Signed {

        @Override
        public String command() {
            return "countPack";
        }
    }

    private final UnitOfWork work;
    private final Books books;

    /** Works on that store. */
    public CountPack(UnitOfWork work, Books books) {
        this.work = work;
        this.books = books;
    }

    /** The pack after the count. Refused PACK_UNKNOWN, PACK_WRONG_STATE, SERIAL_MALFORMED, SERIAL_ABOVE_LAST,
     * SERIAL_BELOW_START, APPROVAL_REQUIRED for a typed number, NO_OPEN_DAY. */
    public Outcome<ActivePack, Refusal> handle(Command command) {
        return work.write(
                command,
                tx -> PackDesk.open(tx, books)
                        .then(desk -> desk.active(command.pack())
                                .then(pack -> command.face()
                                        .allowedTo(command.who())
                                        .then(allowed ->
                                                pack.readFace(command.face().number()))
                                        .map(to -> desk.record(pack.count(
                                                to,
                                                command.occasion(),
                                                desk.booking(
                                                        pack.strip(),
                                                        desk.stamp(
                                                                command.who(),
                                                                command.face().entry()))))))));
    }
}
