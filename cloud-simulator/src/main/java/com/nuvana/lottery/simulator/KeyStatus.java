package com.nuvana.lottery.simulator;

/** What a key is good for. */
public enum KeyStatus {
    /** Everything. */
    ACTIVE,
    /** Everything, but a newer one is there. */
    ROTATED,
    /** Nothing yet. */
    PENDING,
    /** Nothing for now. */
    SUSPENDED,
    /** Nothing any more, because somebody took it back. */
    REVOKED,
    /** Nothing any more, because its time is over. */
    EXPIRED
}
