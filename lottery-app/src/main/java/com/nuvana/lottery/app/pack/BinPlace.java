package com.nuvana.lottery.app.pack;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.bin.Bin;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.Booking;
import com.nuvana.lottery.domain.pack.DepletionReason;
import com.nuvana.lottery.domain.pack.Occupant;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackChange;
import com.nuvana.lottery.domain.pack.PackRefusal;
import com.nuvana.lottery.domain.pack.ReturnReason;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.util.List;
import java.util.Optional;

/**
 * A place in a bin for a pack that goes on sale: the bin, and the change of the pack that has to leave it, decided
 * before anything is written.
 */
record BinPlace(Bin bin, Optional<Leaving> leaving, Activation.Choice answer) {

    /** The pack that leaves: what it was, and what is booked of it. */
    record Leaving(Occupant occupant, PackChange<? extends Pack> change) {}

    /**
     * The place in the bin of that number. Refused BIN_UNKNOWN, BIN_INACTIVE, BIN_OCCUPIED unless the choice is about
     * the pack there, and whatever refuses the choice itself.
     */
    static Outcome<BinPlace, Refusal> in(PackDesk desk, BinNumber number, Optional<Occupied> occupied, Authority who) {
        return desk.bin(number)
                .then(bin -> desk.tx()
                        .packs()
                        .activeIn(bin.id())
                        .map(there -> leave(desk, bin, there, occupied, who))
                        .orElseGet(() -> accepted(new BinPlace(
                                bin,
                                Optional.empty(),
                                occupied.isPresent() ? Activation.Choice.IGNORED : Activation.Choice.NOT_IGNORED))));
    }

    private static Outcome<BinPlace, Refusal> leave(
            PackDesk desk, Bin bin, ActivePack there, Optional<Occupied> occupied, Authority who) {
        Optional<OccupantChoice> choice =
                occupied.filter(chosen -> chosen.pack().equals(there.key())).map(Occupied::choice);
        if (choice.isEmpty()) {
            return refused(PackDesk.occupied(bin, there));
        }
        Occupant occupant = new Occupant(there.id(), there.key(), choice.get().fate());
        return change(new Leave(desk, there, who), choice.get())
                .map(change ->
                        new BinPlace(bin, Optional.of(new Leaving(occupant, change)), Activation.Choice.NOT_IGNORED));
    }

    private static Outcome<PackChange<? extends Pack>, Refusal> change(Leave leave, OccupantChoice choice) {
        return choice.fold(
                soldOut -> leave.soldOut(),
                backToStock -> leave.backToStock(backToStock.stated()),
                returned -> leave.returned(returned.reason(), returned.stated()),
                moveTo -> leave.moveTo(moveTo.bin()));
    }

    /** Books what leaves, before what comes. */
    Optional<Occupant> record(PackDesk desk) {
        return leaving.map(pack -> {
            desk.book(pack.change());
            return pack.occupant();
        });
    }

    /** How one pack leaves its bin. */
    private record Leave(PackDesk desk, ActivePack pack, Authority who) {

        private Outcome<PackChange<? extends Pack>, Refusal> soldOut() {
            return accepted(SoldOut.of(desk, pack, DepletionReason.REPLACED, desk.stamp(who, EntryMethod.MANUAL)));
        }

        private Outcome<PackChange<? extends Pack>, Refusal> backToStock(Stated stated) {
            return read(stated).map(to -> pack.backToStock(to, booking(stated.entry())));
        }

        private Outcome<PackChange<? extends Pack>, Refusal> returned(Optional<ReturnReason> reason, Stated stated) {
            if (reason.isEmpty()) {
                return refused(new PackRefusal.ReturnReasonRequired(List.of(ReturnReason.values())));
            }
            return Outcome.<Authority, Refusal>from(who.approved(Role.SHIFT_MANAGER))
                    .then(allowed -> read(stated))
                    .map(to -> pack.returnToDistributor(
                            to, reason.get(), desk.goneSinceClose(pack), booking(stated.entry())));
        }

        private Outcome<PackChange<? extends Pack>, Refusal> moveTo(BinNumber number) {
            return desk.bin(number)
                    .then(desk::free)
                    .map(target -> pack.moveTo(target.id(), booking(EntryMethod.MANUAL)));
        }

        private Outcome<TicketPosition, Refusal> read(Stated stated) {
            return stated.allowedTo(who).then(allowed -> pack.read(stated.reading()));
        }

        private Booking booking(EntryMethod entry) {
            return desk.booking(pack.strip(), desk.stamp(who, entry));
        }
    }
}
