package com.nuvana.lottery.domain.pack;

import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.util.List;

/** How packs enter the books: received from a delivery, or onboarded at the face they show. */
public final class PackEntry {

    private PackEntry() {}

    /** Records that a delivered pack is in stock, untouched. The strip is at position 0. */
    public static PackChange<ReceivedPack> receive(Strip delivered, Act.Received how, Booking booking) {
        return ReceivedPack.receive(delivered, how, booking);
    }

    /**
     * Enters a pack that was on sale before the system was: at {@code face}'s position, then on sale. Sells nothing; the
     * books begin here.
     */
    public static PackChange<ActivePack> onboard(
            Strip strip, TicketPosition face, Opening opening, Booking entry, Booking activation) {
        PackChange<ReceivedPack> entered = ReceivedPack.enter(strip.at(face), opening.direction(), entry);
        PackChange<ActivePack> activated = entered.next().activate(opening, activation);
        List<Movement> movements = List.of(entered.last(), activated.last());
        PackFact fact = new PackFact.PackOnboarded(
                activated.next().strip(), entered.last(), activated.last(), opening.occupant());
        return new PackChange<>(activated.next(), movements, List.of(fact));
    }
}
