package com.nuvana.lottery.app.pack;

import com.nuvana.lottery.app.audit.Signed;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.ReceivedPack;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.Role;

/** Takes a pack out of its bin into the safe; its position stays with it. */
public final class BackToStock {

    /** Who may do it. */
    public static final Role LEAST_ROLE = Role.CASHIER;

    /** The pack, and the face it shows or that the ledger stands. */
    public record Command(PackId pack, Stated stated, Authority who) implements Signed {

        @Override
        public String command() {
            return "backToStock";
        }
    }

    private final UnitOfWork work;
    private final Books books;

    /** Works on that store. */
    public BackToStock(UnitOfWork work, Books books) {
        this.work = work;
        this.books = books;
    }

    /** The pack in stock. Refused PACK_UNKNOWN, PACK_WRONG_STATE, SERIAL_MALFORMED, SERIAL_ABOVE_LAST, SERIAL_BELOW_START,
     * APPROVAL_REQUIRED for a typed number, NO_OPEN_DAY. */
    public Outcome<ReceivedPack, Refusal> handle(Command command) {
        return work.write(
                command,
                tx -> PackDesk.open(tx, books)
                        .then(desk -> desk.active(command.pack())
                                .then(pack -> command.stated()
                                        .allowedTo(command.who())
                                        .then(allowed ->
                                                pack.read(command.stated().reading()))
                                        .map(to -> desk.record(pack.backToStock(
                                                to,
                                                desk.booking(
                                                        pack.strip(),
                                                        desk.stamp(
                                                                command.who(),
                                                                command.stated().entry()))))))));
    }
}
