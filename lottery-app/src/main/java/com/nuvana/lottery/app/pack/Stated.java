package com.nuvana.lottery.app.pack;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.pack.Reading;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.ticket.TicketNumber;

/** What a person states about how far a pack has been sold, and whether the number was scanned or typed. */
public record Stated(Reading reading, EntryMethod entry) {

    /** The face-up ticket was scanned. */
    public static Stated scanned(TicketNumber face) {
        return StatedFace.scanned(face).orStanding();
    }

    /** The number of the face-up ticket was typed: needs a shift manager. */
    public static Stated typed(TicketNumber face) {
        return StatedFace.typed(face).orStanding();
    }

    /** The ledger's position stands. */
    public static Stated lastKnown() {
        return new Stated(new Reading.LastKnown(), EntryMethod.MANUAL);
    }

    /** Refused APPROVAL_REQUIRED when a number was typed and no shift manager stands behind it. */
    Outcome<Authority, Refusal> allowedTo(Authority who) {
        return reading.fold(face -> StatedFace.allowed(entry, who), lastKnown -> Outcome.accepted(who));
    }
}
