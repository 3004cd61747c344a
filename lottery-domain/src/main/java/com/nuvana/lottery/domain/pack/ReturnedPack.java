package com.nuvana.lottery.domain.pack;

import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.ticket.TicketCount;
import com.nuvana.lottery.domain.ticket.TicketRange;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** A pack of which n - position tickets went back to the distributor. */
public record ReturnedPack(Strip strip, ReturnReason reason, Instant at) implements Pack {

    static PackChange<ReturnedPack> returning(
            Strip strip,
            TicketRange tickets,
            ReturnReason reason,
            Optional<BinId> bin,
            TicketCount sinceClose,
            Booking booking) {
        Strip rest = strip.at(tickets.to());
        Movement movement = booking.of(strip, tickets, new Act.Returned(reason, bin));
        TicketCount gone = sinceClose.plus(tickets.sold());
        return PackChange.of(
                new ReturnedPack(rest, reason, booking.on().at()),
                movement,
                new PackFact.PackReturned(rest, movement, gone));
    }

    @Override
    public <X> X fold(
            Function<? super ReceivedPack, ? extends X> received,
            Function<? super ActivePack, ? extends X> active,
            Function<? super DepletedPack, ? extends X> depleted,
            Function<? super ReturnedPack, ? extends X> returned,
            Function<? super MissingPack, ? extends X> missing) {
        return returned.apply(this);
    }
}
