package com.nuvana.lottery.domain.pack;

import com.nuvana.lottery.domain.ticket.TicketNumber;
import java.util.function.Function;

/**
 * What is left to say about how far a missing pack had been sold. It alone may name the last sold ticket, and so say
 * that no ticket was left.
 */
public sealed interface LastTrace {

    /** Answers one function's value by the case at hand. */
    <X> X fold(Function<? super Read, ? extends X> read, Function<? super LastSold, ? extends X> lastSold);

    /** The face was seen before it went missing, or the ledger's position stands. */
    record Read(Reading reading) implements LastTrace {
        @Override
        public <X> X fold(Function<? super Read, ? extends X> read, Function<? super LastSold, ? extends X> lastSold) {
            return read.apply(this);
        }
    }

    /** The ticket sold last is known. */
    record LastSold(TicketNumber number) implements LastTrace {
        @Override
        public <X> X fold(Function<? super Read, ? extends X> read, Function<? super LastSold, ? extends X> lastSold) {
            return lastSold.apply(this);
        }
    }
}
