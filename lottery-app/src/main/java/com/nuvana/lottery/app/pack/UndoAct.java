package com.nuvana.lottery.app.pack;

import static com.nuvana.lottery.domain.Outcome.accepted;

import com.nuvana.lottery.app.audit.Signed;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.bin.Bin;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackChange;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.domain.store.Stamp;

/** Takes back the latest act on a pack, if it was booked in the open day. */
public final class UndoAct {

    /** Who may do it or allow it. */
    public static final Role LEAST_ROLE = Role.SHIFT_MANAGER;

    /** The pack. */
    public record Command(PackId pack, Authority who) implements Signed {

        @Override
        public String command() {
            return "undoAct";
        }
    }

    private final UnitOfWork work;
    private final Books books;

    /** Works on that store. */
    public UndoAct(UnitOfWork work, Books books) {
        this.work = work;
        this.books = books;
    }

    /** The pack as it was before. Refused APPROVAL_REQUIRED, PACK_UNKNOWN, UNDO_NOT_POSSIBLE, PACK_ALREADY_SETTLED, BIN_OCCUPIED, BIN_INACTIVE, NO_OPEN_DAY. */
    public Outcome<Pack, Refusal> handle(Command command) {
        return Outcome.<Authority, Refusal>from(command.who().approved(LEAST_ROLE))
                .then(allowed -> work.write(
                        command,
                        tx -> PackDesk.open(tx, books)
                                .then(desk -> desk.find(command.pack())
                                        .then(pack -> undone(desk, pack, desk.stamp(command.who(), EntryMethod.MANUAL)))
                                        .then(change -> binStillFree(desk, change))
                                        .map(desk::record))));
    }

    private static Outcome<PackChange<Pack>, Refusal> undone(PackDesk desk, Pack pack, Stamp stamp) {
        return Outcome.from(desk.history(pack).undoLatest(stamp.day(), desk.booking(pack.strip(), stamp)));
    }

    private static Outcome<PackChange<Pack>, Refusal> binStillFree(PackDesk desk, PackChange<Pack> change) {
        return change.next()
                .fold(
                        received -> accepted(change),
                        active -> {
                            Bin bin = desk.tx().bins().get(active.bin());
                            return Outcome.<Bin, Refusal>from(bin.live())
                                    .then(desk::free)
                                    .map(free -> change);
                        },
                        depleted -> accepted(change),
                        returned -> accepted(change),
                        missing -> accepted(change));
    }
}
