package com.nuvana.lottery.domain.pack;

/** A movement in its place in the ledger, with the key of its pack. */
public record BookedMovement(LedgerSequence sequence, PackKey key, Movement movement) {

    /**
     * Says whether it changed the pack's state, bin, position or direction: what makes a draft line or a preparation
     * stale. A settlement, a write-off and a count at the same face change none of them.
     */
    public boolean disturbs() {
        return switch (movement.kind()) {
            case SETTLED, WRITTEN_OFF -> false;
            case COUNTED, CORRECTED -> movement.tickets().sold().tickets() != 0;
            case RECEIVED,
                    ONBOARDED,
                    ACTIVATED,
                    DEPLETED,
                    RETURNED,
                    MOVED,
                    RESTOCKED,
                    REPORTED_MISSING,
                    RECOVERED,
                    UNDONE,
                    CLOUD_STATUS -> true;
        };
    }

    /** Says whether it put the pack on sale. */
    public boolean putOnSale() {
        return movement.act().fold(new PutsOnSale());
    }
}
