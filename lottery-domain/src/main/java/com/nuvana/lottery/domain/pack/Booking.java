package com.nuvana.lottery.domain.pack;

import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.store.Note;
import com.nuvana.lottery.domain.store.Stamp;
import com.nuvana.lottery.domain.ticket.TicketRange;
import java.util.Optional;

/** What a transition needs from outside to become a movement: its id, the price per ticket, who and when, a note. */
public record Booking(MovementId id, Money price, Stamp on, Optional<Note> note) {

    /** The movement of {@code pack} that did {@code act}. */
    Movement of(Strip pack, TicketRange tickets, Act act) {
        return new Movement(id, pack.id(), tickets, price, act, on, note);
    }

    /** The same at another price: a compensation is booked at the price of what it compensates. */
    Booking at(Money other) {
        return new Booking(id, other, on, note);
    }
}
