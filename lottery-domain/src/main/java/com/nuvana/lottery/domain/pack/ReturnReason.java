package com.nuvana.lottery.domain.pack;

/** Why the rest of a pack goes back to the distributor. */
public enum ReturnReason {
    /** The lottery calls the game back. */
    SUPPLIER_RECALL,
    /** Torn, wet or misprinted. */
    DAMAGED,
    /** Past the date until which it may be sold. */
    EXPIRED,
    /** The stock is put right. */
    INVENTORY_ADJUSTMENT,
    /** The shop closes. */
    STORE_CLOSURE
}
