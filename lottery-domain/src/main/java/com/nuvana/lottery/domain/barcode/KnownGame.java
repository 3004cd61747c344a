package com.nuvana.lottery.domain.barcode;

import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import com.nuvana.lottery.domain.ticket.PackSize;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import java.util.Optional;

/** The printed numbers of a known game: pack size and, where it is known, the first ticket. */
public record KnownGame(PackSize size, Optional<FirstTicket> first) {

    /** What the parser needs to know of that game. */
    public static KnownGame of(Game game) {
        return new KnownGame(game.size(), game.first());
    }

    /**
     * Says whether a pack of this game may hold that ticket. While the first ticket is unknown both 0 and 1 are
     * possible, and a number that either allows is not ruled out.
     */
    boolean mayHold(TicketNumber ticket) {
        int lowest = first.map(FirstTicket::number).orElse(0);
        int highest = first.orElse(new FirstTicket(1)).last(size);
        return ticket.value() >= lowest && ticket.value() <= highest;
    }
}
