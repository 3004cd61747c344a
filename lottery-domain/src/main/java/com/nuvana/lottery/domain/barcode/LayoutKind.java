package com.nuvana.lottery.domain.barcode;

/** What a code of a layout names. */
public enum LayoutKind {
    /** One ticket of a pack. */
    TICKET,
    /** A pack, and no ticket of it. */
    PACK_LABEL
}
