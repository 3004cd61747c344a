package com.nuvana.lottery.domain.pack;

/** Why a booked line cannot be corrected. */
public enum CorrectionObstacle {
    /** Only counts, depletions and returns are corrected. */
    NOT_A_COUNTED_LINE,
    /** The line was corrected before, or undone. */
    ALREADY_COMPENSATED,
    /** The pack is out of play, and this is not the act that ended it. */
    NOT_THE_LAST_ACT,
    /** The right position is the booked one. */
    NOTHING_TO_CORRECT,
    /** The corrected position would lie outside the pack. */
    OUT_OF_RANGE
}
