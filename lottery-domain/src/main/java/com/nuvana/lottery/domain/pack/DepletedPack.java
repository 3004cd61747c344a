package com.nuvana.lottery.domain.pack;

import com.nuvana.lottery.domain.Outcome;
import java.time.Instant;
import java.util.function.Function;

/** A pack of which no ticket is left; below n only where the cloud's word ended it. */
public record DepletedPack(Strip strip, DepletionReason reason, Instant at) implements Pack {

    /** Records that the lottery has charged the store. Refused PACK_ALREADY_SETTLED when it has before. */
    public Outcome<PackChange<DepletedPack>, PackRefusal> settle(SettlementCause cause, Booking booking) {
        return Settling.settle(strip, settled -> new DepletedPack(settled, reason, at), cause, booking);
    }

    @Override
    public <X> X fold(
            Function<? super ReceivedPack, ? extends X> received,
            Function<? super ActivePack, ? extends X> active,
            Function<? super DepletedPack, ? extends X> depleted,
            Function<? super ReturnedPack, ? extends X> returned,
            Function<? super MissingPack, ? extends X> missing) {
        return depleted.apply(this);
    }
}
