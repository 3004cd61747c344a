package com.nuvana.lottery.domain.day;

/** Why a pack on sale has no reading at a close. */
public enum NotSeenReason {
    /** It is not where the books say. */
    NOT_IN_BIN,
    /** Neither the barcode nor the number can be read. */
    UNREADABLE,
    /** The face read lies behind the books; the ticket read is stated. */
    POSITION_BACKWARDS,
    /** Something else; a note says what. */
    OTHER
}
