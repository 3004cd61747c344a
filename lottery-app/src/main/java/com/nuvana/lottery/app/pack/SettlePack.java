package com.nuvana.lottery.app.pack;

import com.nuvana.lottery.app.audit.Signed;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.pack.Booking;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.pack.SettlementCause;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.domain.store.Stamp;

/** Records that the lottery has charged the store for a pack. */
public final class SettlePack {

    /** Who may do it or allow it. */
    public static final Role LEAST_ROLE = Role.SHIFT_MANAGER;

    /** Who says that the lottery has charged it. What follows from another act is booked with that act, never here. */
    public enum Cause {
        /** A person records it. */
        MANUAL(SettlementCause.MANUAL),
        /** The list of packs due is booked. */
        RULE(SettlementCause.RULE);

        private final SettlementCause booked;

        Cause(SettlementCause booked) {
            this.booked = booked;
        }
    }

    /** The pack, and who says so. */
    public record Command(PackId pack, Cause cause, Authority who) implements Signed {

        @Override
        public String command() {
            return "settlePack";
        }
    }

    private final UnitOfWork work;
    private final Books books;

    /** Works on that store. */
    public SettlePack(UnitOfWork work, Books books) {
        this.work = work;
        this.books = books;
    }

    /** The pack, settled. Refused APPROVAL_REQUIRED, PACK_UNKNOWN, PACK_WRONG_STATE, PACK_ALREADY_SETTLED, NO_OPEN_DAY. */
    public Outcome<Pack, Refusal> handle(Command command) {
        return Outcome.<Authority, Refusal>from(command.who().approved(LEAST_ROLE))
                .then(allowed -> work.write(
                        command,
                        tx -> PackDesk.open(tx, books)
                                .then(desk -> desk.find(command.pack())
                                        .then(pack -> settle(
                                                desk, pack, command, desk.stamp(command.who(), EntryMethod.MANUAL))))));
    }

    private static Outcome<Pack, Refusal> settle(PackDesk desk, Pack pack, Command command, Stamp stamp) {
        Booking booking = desk.booking(pack.strip(), stamp);
        return pack.<Outcome<Pack, Refusal>>fold(
                received -> PackDesk.wrong(received, PackStatus.ACTIVE, PackStatus.DEPLETED),
                active -> Outcome.from(
                        active.settle(command.cause().booked, booking).map(desk::record)),
                depleted -> Outcome.from(
                        depleted.settle(command.cause().booked, booking).map(desk::record)),
                returned -> PackDesk.wrong(returned, PackStatus.ACTIVE, PackStatus.DEPLETED),
                missing -> PackDesk.wrong(missing, PackStatus.ACTIVE, PackStatus.DEPLETED));
    }
}
