package com.nuvana.lottery.app.pack;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.pack.Reading;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.domain.ticket.TicketNumber;

/** What a person states about how far a pack has been sold, and whether the number was scanned or typed. */
public record Stated(Reading reading, EntryMethod entry) {

    /** The face-up ticket was scanned. */
    public static Stated scanned(TicketNumber face) {
        return new Stated(new Reading.Face(face), EntryMethod.SCAN);
    }

    /** The number of the face-up ticket was typed: needs a shift manager. */
    public static Stated typed(TicketNumber face) {
        return new Stated(new Reading.Face(face), EntryMethod.MANUAL);
    }

    /** The face-up ticket, scanned or typed. */
    static Stated face(EntryMethod entry, TicketNumber face) {
        return new Stated(new Reading.Face(face), entry);
    }

    /** The ledger's position stands. */
    public static Stated lastKnown() {
        return new Stated(new Reading.LastKnown(), EntryMethod.MANUAL);
    }

    /** Rule: a typed ticket number needs a shift manager. Refused APPROVAL_REQUIRED. */
    Outcome<Authority, Refusal> allowedTo(Authority who) {
        boolean hasNumber = reading.fold(face -> true, lastSold -> true, lastKnown -> false);
        return hasNumber && entry == EntryMethod.MANUAL
                ? Outcome.from(who.approved(Role.SHIFT_MANAGER))
                : Outcome.accepted(who);
    }
}
