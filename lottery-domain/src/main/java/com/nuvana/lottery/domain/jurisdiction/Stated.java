package com.nuvana.lottery.domain.jurisdiction;

/** What sources say to a question of yes or no. */
public enum Stated {
    /** A source says yes. */
    YES,
    /** A source says no. */
    NO,
    /** No source seen answers it; this is not "no". */
    NOT_SEEN
}
