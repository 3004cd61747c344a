package com.nuvana.lottery.domain.pack;

import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.store.Note;
import com.nuvana.lottery.domain.store.Stamp;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import com.nuvana.lottery.domain.ticket.TicketRange;
import java.util.Optional;

/**
 * One immutable row of the ledger: what happened to one pack. Its place in the ledger, the store sequence, is given
 * when it is stored.
 */
public record Movement(
        MovementId id, PackId pack, TicketRange tickets, Money price, Act act, Stamp on, Optional<Note> note) {

    /** Refuses a movement that goes back unless it is an undo or a correction. */
    public Movement {
        if (tickets.to().isBehind(tickets.from()) && !act.kind().mayGoBack()) {
            throw new IllegalArgumentException(act.kind() + " cannot go back: " + tickets);
        }
    }

    /** The word for what it did. */
    public MovementKind kind() {
        return act.kind();
    }

    /** The tickets gone through it at its price: what the store owes the lottery for. */
    public Money amount() {
        return price.times(tickets.sold());
    }

    /** Says whether it books a line of a day close. */
    public boolean isCloseLine() {
        return act.fold(new BooksCloseLine());
    }

    /** Where the pack stands after it. */
    public TicketPosition to() {
        return tickets.to();
    }
}
