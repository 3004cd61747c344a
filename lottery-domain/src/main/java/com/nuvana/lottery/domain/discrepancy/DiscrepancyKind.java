package com.nuvana.lottery.domain.discrepancy;

/** What does not add up. */
public enum DiscrepancyKind {
    /** Tickets are gone between two readings, with nobody answerable for the sale. */
    COUNT_GAP,
    /** The face read lies behind the books. */
    POSITION_BACKWARDS,
    /** A pack on sale was not seen at a close; its remaining tickets are at risk. */
    NOT_SEEN,
    /** One reading took more of a pack than the store finds plausible. */
    LARGE_JUMP
}
