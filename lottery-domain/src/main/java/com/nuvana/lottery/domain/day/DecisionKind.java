package com.nuvana.lottery.domain.day;

/** The kind of a decision as one word: derived, for columns and reports. */
public enum DecisionKind {
    /** The face-up ticket was scanned. */
    SCANNED,
    /** Its number was typed. */
    TYPED,
    /** No ticket is left. */
    SOLD_OUT,
    /** The pack could not be read. */
    NOT_SEEN;

    /** The word for {@code decision}. */
    public static DecisionKind of(Decision decision) {
        return decision.fold(scanned -> SCANNED, typed -> TYPED, soldOut -> SOLD_OUT, notSeen -> NOT_SEEN);
    }
}
