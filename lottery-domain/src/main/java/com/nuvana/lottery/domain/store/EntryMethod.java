package com.nuvana.lottery.domain.store;

/** How a number came in. */
public enum EntryMethod {
    /** A barcode was read. */
    SCAN,
    /** A person typed it, or chose it from a list. */
    MANUAL
}
