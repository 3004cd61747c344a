package com.nuvana.lottery.simulator;

/** What a push changed at the cloud. */
public enum EffectKind {
    /** A pack was received. Key: game and number. */
    RECEIVE,
    /** A pack went on sale. Key: pack and {@code activated_at}. */
    ACTIVATE,
    /** A pack was sold out. Key: pack. */
    DEPLETE,
    /** A pack went back. Key: pack. */
    RETURN,
    /** A pack changed bins. Key: pack and {@code moved_at}. */
    MOVE,
    /** A pack was settled. Key: pack. */
    SETTLE,
    /** A pack went back to stock. Key: the row. */
    BACK_TO_STOCK,
    /** A pack is lost or stolen. Key: the row. */
    MISSING,
    /** A missing pack was found. Key: the row. */
    RECOVER,
    /** The loss of a pack was accepted. Key: the row. */
    WRITE_OFF,
    /** An act was taken back. Key: the row that is undone. */
    UNDO,
    /** A day was opened. Key: its id. */
    DAY_OPEN,
    /** Onboarding ended. Key: the day. */
    ONBOARDING_COMPLETED,
    /** A close was prepared. May happen again, so nobody counts it. */
    DAY_PREPARE,
    /** A preparation was dropped. May happen again, so nobody counts it. */
    DAY_CANCEL,
    /** A line of a close was stored. Key: day and pack. */
    DAY_LINE,
    /** A day was closed. Key: its id. */
    DAY_CLOSE,
    /** A line of a closed day was corrected. Key: the correction. */
    CORRECT,
    /** A shift was opened or closed. Key: shift and status. */
    SHIFT,
    /** What a shift found or left in the bins. Key: shift and boundary. */
    SHIFT_COUNT,
    /** A bin was made or changed. Key: the bin and the row. */
    BIN,
    /** Sales were reported. Key: the report. */
    SALES;

    /** Whether it may happen once alone. Preparing and cancelling may be repeated, and lines follow from their day. */
    public boolean isOnce() {
        return this != DAY_PREPARE && this != DAY_CANCEL && this != DAY_LINE;
    }
}
