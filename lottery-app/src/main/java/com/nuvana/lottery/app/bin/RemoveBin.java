package com.nuvana.lottery.app.bin;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.audit.Signed;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.bin.Bin;
import com.nuvana.lottery.domain.bin.BinRefusal;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.Role;

/** Takes an empty bin away; it stays readable in history. */
public final class RemoveBin {

    /** Who may do it, in person. */
    public static final Role LEAST_ROLE = Role.SHIFT_MANAGER;

    /** The bin. */
    public record Command(BinNumber bin, Authority who) implements Signed {

        @Override
        public String command() {
            return "removeBin";
        }

        @Override
        public Json.Obj detail() {
            return Json.Obj.EMPTY.with("bin", bin.value());
        }
    }

    private final UnitOfWork work;
    private final Books books;

    /** Removes bins of that store. */
    public RemoveBin(UnitOfWork work, Books books) {
        this.work = work;
        this.books = books;
    }

    /** The removed bin. Refused ROLE_REQUIRED, BIN_UNKNOWN, BIN_INACTIVE, BIN_NOT_EMPTY. */
    public Outcome<Bin, Refusal> handle(Command command) {
        return Outcome.<Authority, Refusal>from(command.who().inPerson(LEAST_ROLE))
                .then(allowed -> work.write(
                        command,
                        tx -> LiveBin.of(tx, command.bin())
                                .then(bin -> empty(tx, bin))
                                .map(bin -> bin.remove(books.origin(tx, command.who())))
                                .map(change -> {
                                    tx.bins().record(change);
                                    return change.next();
                                })));
    }

    private static Outcome<Bin, Refusal> empty(Tx tx, Bin bin) {
        return tx.packs()
                .activeIn(bin.id())
                .<Outcome<Bin, Refusal>>map(pack -> refused(new BinRefusal.BinNotEmpty(bin.number(), pack.key())))
                .orElseGet(() -> accepted(bin));
    }
}
