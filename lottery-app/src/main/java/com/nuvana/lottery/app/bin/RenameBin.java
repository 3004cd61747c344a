package com.nuvana.lottery.app.bin;

import com.nuvana.lottery.app.audit.Signed;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.bin.Bin;
import com.nuvana.lottery.domain.bin.BinLabel;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.Role;

/** Gives a bin another label. */
public final class RenameBin {

    /** Who may do it, in person. */
    public static final Role LEAST_ROLE = Role.SHIFT_MANAGER;

    /** The bin and its new label. */
    public record Command(BinNumber bin, BinLabel label, Authority who) implements Signed {

        @Override
        public String command() {
            return "renameBin";
        }

        @Override
        public Json.Obj detail() {
            return Json.Obj.EMPTY.with("bin", bin.value()).with("label", label.text());
        }
    }

    private final UnitOfWork work;
    private final Books books;

    /** Renames bins of that store. */
    public RenameBin(UnitOfWork work, Books books) {
        this.work = work;
        this.books = books;
    }

    /** The bin under its new label. Refused ROLE_REQUIRED, BIN_UNKNOWN, BIN_INACTIVE. */
    public Outcome<Bin, Refusal> handle(Command command) {
        return Outcome.<Authority, Refusal>from(command.who().inPerson(LEAST_ROLE))
                .then(allowed -> work.write(
                        command,
                        tx -> LiveBin.of(tx, command.bin())
                                .map(bin -> bin.rename(command.label(), books.origin(tx, command.who())))
                                .map(change -> {
                                    tx.bins().record(change);
                                    return change.next();
                                })));
    }
}
