package com.nuvana.lottery.domain.pack;

import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import java.util.Optional;

/**
 * How a pack goes on sale: in which bin, sold from which end, at which face where one was read, and in place of which
 * pack where one had to leave.
 */
public record Opening(BinId bin, Direction direction, Optional<TicketNumber> face, Optional<Occupant> occupant) {

    /** Into a free bin, without a reading. */
    public static Opening of(BinId bin, Direction direction) {
        return new Opening(bin, direction, Optional.empty(), Optional.empty());
    }
}
