package com.nuvana.lottery.domain.pack;

import com.nuvana.lottery.domain.ticket.TicketNumber;
import java.util.function.Function;

/**
 * What a person states about how far a pack has been sold that they have in their hands, or had. Neither case can say
 * that no ticket is left: that is a decision of its own.
 */
public sealed interface Reading {

    /** Answers one function's value by the case at hand. */
    <X> X fold(Function<? super Face, ? extends X> face, Function<? super LastKnown, ? extends X> lastKnown);

    /** The face-up ticket was read. */
    record Face(TicketNumber number) implements Reading {
        @Override
        public <X> X fold(
                Function<? super Face, ? extends X> face, Function<? super LastKnown, ? extends X> lastKnown) {
            return face.apply(this);
        }
    }

    /** The ledger's position stands, stated explicitly. */
    record LastKnown() implements Reading {
        @Override
        public <X> X fold(
                Function<? super Face, ? extends X> face, Function<? super LastKnown, ? extends X> lastKnown) {
            return lastKnown.apply(this);
        }
    }
}
