package com.nuvana.lottery.domain.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Where, by whom, how and when something was booked. {@code clock} says whether the reading of the clock went back
 * since the last one; order is the ledger's sequence, never the instant.
 */
public record Stamp(
        DayId day,
        Optional<ShiftId> shift,
        Actor by,
        Optional<Actor> approver,
        EntryMethod entry,
        Instant at,
        ClockReading clock) {

    /** The same for a number that came in another way. */
    public Stamp entered(EntryMethod otherwise) {
        return new Stamp(day, shift, by, approver, otherwise, at, clock);
    }

    /** The same without the parts that only a movement has. */
    public Origin origin() {
        return new Origin(Optional.of(day), by, approver, Optional.of(entry), at);
    }
}
