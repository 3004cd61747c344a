package com.nuvana.lottery.domain.pack;

/** The state of a pack as one word: derived, for columns, filters and badges. */
public enum PackStatus {
    /** In stock. */
    RECEIVED,
    /** On sale in a bin. */
    ACTIVE,
    /** Sold out. */
    DEPLETED,
    /** Handed back to the distributor. */
    RETURNED,
    /** Lost or stolen. */
    MISSING;

    /** The word for the state of {@code pack}. */
    public static PackStatus of(Pack pack) {
        return pack.fold(
                received -> RECEIVED, active -> ACTIVE, depleted -> DEPLETED, returned -> RETURNED, missing -> MISSING);
    }
}
