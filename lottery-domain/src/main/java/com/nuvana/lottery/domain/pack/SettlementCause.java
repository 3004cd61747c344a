package com.nuvana.lottery.domain.pack;

/** What made the lottery charge the store for a pack. */
public enum SettlementCause {
    /** A person recorded it. */
    MANUAL,
    /** The pack sold out, where the rules say so. */
    SOLD_OUT,
    /** The pack went on sale, where the rules say so. */
    ON_ACTIVATION,
    /** A person or host booked the list of packs due. */
    RULE
}
