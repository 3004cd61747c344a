package com.nuvana.lottery.domain.day;

import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.ticket.TicketCount;
import java.util.Optional;

/** Something about a preparation that a person should look at before committing. */
public record CloseWarning(Kind kind, Optional<PackKey> pack, Optional<BinNumber> bin, TicketCount tickets) {

    /** What to look at. */
    public enum Kind {
        /** One reading takes more of the pack than the store finds plausible. */
        LARGE_JUMP,
        /** An untouched pack shows a ticket nearer to the other end: it may lie the other way round. */
        LIKELY_WRONG_END,
        /** The pack was not seen; its remaining tickets are at risk. */
        NOT_SEEN,
        /** The day has been open for more than 24 hours. */
        LONG_DAY,
        /** The clock is behind the last reading, or far from the closing day's date. */
        CLOCK_DISAGREES
    }
}
