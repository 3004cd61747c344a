package com.nuvana.lottery.domain.pack;

/** The kind of a movement as one stable word: derived from its {@link Act}, for columns and reports. */
public enum MovementKind {
    RECEIVED,
    ONBOARDED,
    ACTIVATED,
    COUNTED,
    DEPLETED,
    RETURNED,
    MOVED,
    RESTOCKED,
    REPORTED_MISSING,
    RECOVERED,
    WRITTEN_OFF,
    SETTLED,
    UNDONE,
    CORRECTED,
    CLOUD_STATUS;

    /** Says whether a movement of this kind may go back: only an undo and a correction may. */
    public boolean mayGoBack() {
        return this == UNDONE || this == CORRECTED;
    }
}
