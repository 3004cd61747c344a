package com.nuvana.lottery.domain.pack;

/** How a pack went missing. */
public enum MissingKind {
    /** Nobody knows where it is. */
    LOST,
    /** Somebody took it. */
    STOLEN
}
