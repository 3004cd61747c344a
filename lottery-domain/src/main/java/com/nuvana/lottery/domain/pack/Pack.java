package com.nuvana.lottery.domain.pack;

import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.util.function.Function;

/**
 * A pack in one of its five states; each record holds just what is true in that state. Narrow with {@link #fold}: every
 * state is decided, and a new one would not compile until each caller has.
 */
public sealed interface Pack permits ReceivedPack, ActivePack, DepletedPack, ReturnedPack, MissingPack {

    /** What is true of it in every state. */
    Strip strip();

    /** Answers one function's value by the state at hand. */
    <X> X fold(
            Function<? super ReceivedPack, ? extends X> received,
            Function<? super ActivePack, ? extends X> active,
            Function<? super DepletedPack, ? extends X> depleted,
            Function<? super ReturnedPack, ? extends X> returned,
            Function<? super MissingPack, ? extends X> missing);

    /** Its id. */
    default PackId id() {
        return strip().id();
    }

    /** Its game code and pack number. */
    default PackKey key() {
        return strip().key();
    }

    /** How many tickets are gone. */
    default TicketPosition position() {
        return strip().position();
    }

    /** The same pack, in the same state, with other tickets gone or another settlement. */
    default Pack with(Strip strip) {
        return fold(
                received -> new ReceivedPack(strip),
                active -> new ActivePack(strip, active.bin(), active.activatedAt(), active.activatedBy()),
                depleted -> new DepletedPack(strip, depleted.reason(), depleted.at()),
                returned -> new ReturnedPack(strip, returned.reason(), returned.at()),
                missing -> new MissingPack(strip, missing.how(), missing.report(), missing.at(), missing.writeOff()));
    }
}
