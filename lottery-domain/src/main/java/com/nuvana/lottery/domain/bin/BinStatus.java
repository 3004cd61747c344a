package com.nuvana.lottery.domain.bin;

/** Whether a bin can show a pack. */
public enum BinStatus {
    /** In use. */
    LIVE,
    /** Taken away; readable in history. */
    REMOVED
}
