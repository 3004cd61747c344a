package com.nuvana.lottery.app.pack;

import com.nuvana.lottery.app.audit.Signed;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.pack.MissingPack;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Role;

/** Accepts the loss of a missing pack in the books. */
public final class WriteOffPack {

    /** Who may do it, in person. */
    public static final Role LEAST_ROLE = Role.STORE_MANAGER;

    /** The missing pack. */
    public record Command(PackId pack, Authority who) implements Signed {

        @Override
        public String command() {
            return "writeOffPack";
        }
    }

    private final UnitOfWork work;
    private final Books books;

    /** Works on that store. */
    public WriteOffPack(UnitOfWork work, Books books) {
        this.work = work;
        this.books = books;
    }

    /** The pack, written off. Refused ROLE_REQUIRED, PACK_UNKNOWN, PACK_WRONG_STATE (also when written off before), NO_OPEN_DAY. */
    public Outcome<MissingPack, Refusal> handle(Command command) {
        return Outcome.<Authority, Refusal>from(command.who().inPerson(LEAST_ROLE))
                .then(allowed -> work.write(
                        command,
                        tx -> PackDesk.open(tx, books)
                                .then(desk -> desk.missing(command.pack())
                                        .then(pack -> pack.writeOff(desk.booking(
                                                pack.strip(), desk.stamp(command.who(), EntryMethod.MANUAL))))
                                        .map(desk::record))));
    }
}
