package com.nuvana.lottery.domain.pack;

import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.util.List;
import java.util.Optional;

/** How packs enter the books: received from a delivery, or onboarded at the face they show. */
public final class PackEntry {

    private PackEntry() {}

    /** Records that a delivered pack is in stock, untouched. The strip is at position 0. */
    public static PackChange<ReceivedPack> receive(
            Strip delivered, Optional<DeliveryReference> delivery, Booking booking) {
        return ReceivedPack.receive(delivered, delivery, booking);
    }

    /**
     * Enters a pack that was on sale before the system was: at {@code face}'s position, then on sale in {@code bin}.
     * Sells nothing; the books begin here.
     */
    public static PackChange<ActivePack> onboard(
            Strip strip,
            TicketPosition face,
            Direction chosen,
            BinId bin,
            Optional<Occupant> occupant,
            Booking entry,
            Booking activation) {
        PackChange<ReceivedPack> entered = ReceivedPack.enter(strip.at(face), chosen, entry);
        PackChange<ActivePack> activated = entered.next().activate(bin, chosen, Optional.empty(), occupant, activation);
        List<Movement> movements = List.of(entered.last(), activated.last());
        PackFact fact =
                new PackFact.PackOnboarded(activated.next().strip(), entered.last(), activated.last(), occupant);
        return new PackChange<>(activated.next(), movements, List.of(fact));
    }
}
