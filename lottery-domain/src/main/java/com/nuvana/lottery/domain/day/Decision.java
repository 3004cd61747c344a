package com.nuvana.lottery.domain.day;

import com.nuvana.lottery.domain.store.Note;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import java.util.Optional;
import java.util.function.Function;

/** What a person states about one pack on sale when the day is closed. */
public sealed interface Decision {

    /** Answers one function's value by the case at hand. */
    <X> X fold(
            Function<? super Scanned, ? extends X> scanned,
            Function<? super Typed, ? extends X> typed,
            Function<? super SoldOut, ? extends X> soldOut,
            Function<? super NotSeen, ? extends X> notSeen);

    /** The face-up ticket was scanned. */
    record Scanned(TicketNumber face) implements Decision {
        @Override
        public <X> X fold(
                Function<? super Scanned, ? extends X> scanned,
                Function<? super Typed, ? extends X> typed,
                Function<? super SoldOut, ? extends X> soldOut,
                Function<? super NotSeen, ? extends X> notSeen) {
            return scanned.apply(this);
        }
    }

    /** The number of the face-up ticket was typed: needs an approver. */
    record Typed(TicketNumber face) implements Decision {
        @Override
        public <X> X fold(
                Function<? super Scanned, ? extends X> scanned,
                Function<? super Typed, ? extends X> typed,
                Function<? super SoldOut, ? extends X> soldOut,
                Function<? super NotSeen, ? extends X> notSeen) {
            return typed.apply(this);
        }
    }

    /** No ticket is left. */
    record SoldOut() implements Decision {
        @Override
        public <X> X fold(
                Function<? super Scanned, ? extends X> scanned,
                Function<? super Typed, ? extends X> typed,
                Function<? super SoldOut, ? extends X> soldOut,
                Function<? super NotSeen, ? extends X> notSeen) {
            return soldOut.apply(this);
        }
    }

    /**
     * The pack could not be read: needs an approver. The ticket read is given for POSITION_BACKWARDS, a note for OTHER.
     */
    record NotSeen(NotSeenReason reason, Optional<TicketNumber> read, Optional<Note> note) implements Decision {
        @Override
        public <X> X fold(
                Function<? super Scanned, ? extends X> scanned,
                Function<? super Typed, ? extends X> typed,
                Function<? super SoldOut, ? extends X> soldOut,
                Function<? super NotSeen, ? extends X> notSeen) {
            return notSeen.apply(this);
        }
    }
}
