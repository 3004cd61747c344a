package com.nuvana.lottery.app.pack;

import com.nuvana.lottery.app.audit.Signed;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.pack.DepletedPack;
import com.nuvana.lottery.domain.pack.DepletionReason;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Role;

/** Records that no ticket of a pack on sale is left. */
public final class DepletePack {

    /** Who may do it. */
    public static final Role LEAST_ROLE = Role.CASHIER;

    /** How one knows. A close, a shift's count and a replacing pack book their own reasons, never here. */
    public enum Reason {
        /** A person says so. */
        SOLD_OUT_MANUAL(DepletionReason.SOLD_OUT_MANUAL),
        /** The host sold the last ticket. */
        LAST_TICKET_AT_POS(DepletionReason.LAST_TICKET_AT_POS);

        private final DepletionReason booked;

        Reason(DepletionReason booked) {
            this.booked = booked;
        }
    }

    /** The pack, and how one knows. */
    public record Command(PackId pack, Reason reason, Authority who) implements Signed {

        @Override
        public String command() {
            return "depletePack";
        }
    }

    private final UnitOfWork work;
    private final Books books;

    /** Works on that store. */
    public DepletePack(UnitOfWork work, Books books) {
        this.work = work;
        this.books = books;
    }

    /** The pack, sold out. Refused PACK_UNKNOWN, PACK_WRONG_STATE, NO_OPEN_DAY. */
    public Outcome<DepletedPack, Refusal> handle(Command command) {
        return work.write(
                command,
                tx -> PackDesk.open(tx, books)
                        .then(desk -> desk.active(command.pack())
                                .map(pack -> desk.record(SoldOut.of(
                                        desk,
                                        pack,
                                        command.reason().booked,
                                        desk.stamp(command.who(), EntryMethod.MANUAL))))));
    }
}
