package com.nuvana.lottery.app.pack;

import com.nuvana.lottery.app.audit.Signed;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Role;

/** Puts a pack on sale into another bin. */
public final class MovePack {

    /** Who may do it. */
    public static final Role LEAST_ROLE = Role.CASHIER;

    /** The pack and the bin it goes to. */
    public record Command(PackId pack, BinNumber bin, Authority who) implements Signed {

        @Override
        public String command() {
            return "movePack";
        }
    }

    private final UnitOfWork work;
    private final Books books;

    /** Works on that store. */
    public MovePack(UnitOfWork work, Books books) {
        this.work = work;
        this.books = books;
    }

    /** The pack in its new bin. Refused PACK_UNKNOWN, PACK_WRONG_STATE, BIN_UNKNOWN, BIN_INACTIVE, BIN_OCCUPIED, NO_OPEN_DAY. */
    public Outcome<ActivePack, Refusal> handle(Command command) {
        return work.write(
                command,
                tx -> PackDesk.open(tx, books)
                        .then(desk -> desk.active(command.pack())
                                .then(pack -> desk.bin(command.bin())
                                        .then(desk::free)
                                        .map(target -> desk.record(pack.moveTo(
                                                target.id(),
                                                desk.booking(
                                                        pack.strip(),
                                                        desk.stamp(command.who(), EntryMethod.MANUAL))))))));
    }
}
