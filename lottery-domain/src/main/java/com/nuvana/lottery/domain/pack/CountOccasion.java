package com.nuvana.lottery.domain.pack;

/** On which occasion a face-up ticket was read. */
public enum CountOccasion {
    /** One pack at any time. */
    SPOT,
    /** A sale at the host. */
    POS,
    /** The count at the beginning of a shift. */
    SHIFT_OPENING,
    /** The count at the end of a shift. */
    SHIFT_CLOSING,
    /** The day close. */
    DAY_CLOSE
}
