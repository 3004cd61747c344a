package com.nuvana.lottery.simulator;

import java.util.Locale;

/** One thing that a complete cloud offers beyond the observed one, by the name under which it is announced. */
public enum Feature {
    /** {@code since_sequence} filters, and sequence numbers stay with their rows. */
    CURSOR,
    /** A removed row comes once more, as a row that says so. */
    TOMBSTONES,
    /** A repeated push with the same key gets the first answer. */
    IDEMPOTENCY_KEY,
    /** A device makes and changes bins. */
    BINS_PUSH,
    /** A device opens the day, under its own id. */
    DAY_OPEN,
    /** Lines of a close carry positions and amounts, which bill in the place of serials. */
    LINE_TOTALS,
    /** Packs can be settled. */
    SETTLEMENT,
    /** Back to stock, missing, recovered, written off, undone. */
    PACK_STATES,
    /** Lines of closed days are corrected. */
    CORRECTIONS,
    /** Sales as a point of sale or a terminal reports them. */
    REPORTED_SALES,
    /** Many pushes in one request. */
    BATCH,
    /** One pack is found by game and number. */
    FIND;

    /** As it is announced: {@code line_totals}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
