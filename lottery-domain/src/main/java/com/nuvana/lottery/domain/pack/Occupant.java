package com.nuvana.lottery.domain.pack;

/** The pack that had to leave a bin so that another could go on sale there, and what became of it. */
public record Occupant(PackId pack, PackKey key, Fate fate) {

    /** What became of it. */
    public enum Fate {
        /** Sold out. */
        REPLACED_SOLD_OUT,
        /** Out of the bin into the safe. */
        BACK_TO_STOCK,
        /** Handed back to the distributor. */
        RETURN,
        /** Put into another bin. */
        MOVE_TO
    }
}
