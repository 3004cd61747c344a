package com.nuvana.lottery.domain.pack;

/** Why an act cannot be undone. */
public enum UndoObstacle {
    /** It was booked in a day that is closed. */
    OTHER_DAY,
    /** Acts of this kind are not undone; a correction may help. */
    NOT_UNDOABLE,
    /** The pack has no act that is not undone already. */
    NOTHING_TO_UNDO
}
