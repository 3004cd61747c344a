package com.nuvana.lottery.domain.pack;

import static com.nuvana.lottery.domain.Fixtures.accepted;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The books of one pack under test: its present state and every movement that led there. */
final class Ledger {

    private final List<Movement> movements = new ArrayList<>();
    private Pack present;

    private Ledger(PackChange<?> entry) {
        present = entry.next();
        movements.addAll(entry.movements());
    }

    static Ledger of(PackChange<?> entry) {
        return new Ledger(entry);
    }

    Ledger book(PackChange<?> change) {
        present = change.next();
        movements.addAll(change.movements());
        return this;
    }

    /** Books what that step makes of the pack on sale. */
    Ledger onSale(Function<ActivePack, PackChange<?>> step) {
        return book(step.apply(active()));
    }

    ActivePack active() {
        return present.fold(
                received -> wrong(), active -> active, depleted -> wrong(), returned -> wrong(), missing -> wrong());
    }

    private ActivePack wrong() {
        throw new AssertionError("not on sale: " + present);
    }

    Pack present() {
        return present;
    }

    List<Movement> movements() {
        return List.copyOf(movements);
    }

    Movement latest() {
        return movements.get(movements.size() - 1);
    }

    Movement movement(int index) {
        return movements.get(index);
    }

    PackHistory history() {
        return PackHistory.of(present.strip(), movements);
    }

    Outcome<PackChange<Pack>, PackRefusal> undo(DayId openDay, Booking booking) {
        return history().undoLatest(openDay, booking);
    }

    Ledger undone(DayId openDay, Booking booking) {
        return book(accepted(undo(openDay, booking)));
    }

    Outcome<PackChange<Pack>, PackRefusal> correct(Movement line, int right, Booking booking) {
        return history().correct(line, new TicketPosition(right), booking);
    }

    Ledger corrected(Movement line, int right, Booking booking) {
        return book(accepted(correct(line, right, booking)));
    }
}
