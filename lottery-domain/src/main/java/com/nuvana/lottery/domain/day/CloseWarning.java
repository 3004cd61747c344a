package com.nuvana.lottery.domain.day;

import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.ticket.TicketCount;
import java.util.Optional;

/**
 * Something about a preparation that a person should look at before committing.
 *
 * @param span how long the day has been open, for LONG_DAY
 */
public record CloseWarning(
        Kind kind, Optional<PackKey> pack, Optional<BinNumber> bin, TicketCount tickets, Optional<DaySpan> span) {

    /** A warning about a pack. */
    public static CloseWarning of(Kind kind, PackKey pack, BinNumber bin, TicketCount tickets) {
        return new CloseWarning(kind, Optional.of(pack), Optional.of(bin), tickets, Optional.empty());
    }

    /** The day has been open for long. */
    public static CloseWarning longDay(DaySpan span) {
        return new CloseWarning(Kind.LONG_DAY, Optional.empty(), Optional.empty(), TicketCount.NONE, Optional.of(span));
    }

    /** The clock does not go with the books. */
    public static CloseWarning clockDisagrees() {
        return new CloseWarning(
                Kind.CLOCK_DISAGREES, Optional.empty(), Optional.empty(), TicketCount.NONE, Optional.empty());
    }

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
