package com.nuvana.lottery.domain.pack;

/** Why no ticket of a pack is left. */
public enum DepletionReason {
    /** A person said so. */
    SOLD_OUT_MANUAL,
    /** Decided in the day close. */
    SOLD_OUT_AT_CLOSE,
    /** Another pack went on sale in its bin. */
    REPLACED,
    /** A sale at the host took the last ticket. */
    LAST_TICKET_AT_POS,
    /** Decided in the closing count of a shift. */
    SHIFT_CLOSE
}
