package com.nuvana.lottery.app.pack;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.pack.Reading;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.domain.ticket.TicketNumber;

/** The face-up ticket of a pack, scanned or typed: what a count takes, and nothing else. */
public record StatedFace(TicketNumber number, EntryMethod entry) {

    /** It was scanned. */
    public static StatedFace scanned(TicketNumber face) {
        return new StatedFace(face, EntryMethod.SCAN);
    }

    /** Its number was typed: needs a shift manager. */
    public static StatedFace typed(TicketNumber face) {
        return new StatedFace(face, EntryMethod.MANUAL);
    }

    /** The same where a statement that the ledger stands would do as well. */
    public Stated orStanding() {
        return new Stated(new Reading.Face(number), entry);
    }

    /** Refused APPROVAL_REQUIRED when the number was typed and no shift manager stands behind it. */
    Outcome<Authority, Refusal> allowedTo(Authority who) {
        return allowed(entry, who);
    }

    /** Rule: a typed ticket number needs a shift manager. Refused APPROVAL_REQUIRED. */
    static Outcome<Authority, Refusal> allowed(EntryMethod entry, Authority who) {
        return switch (entry) {
            case SCAN -> Outcome.accepted(who);
            case MANUAL -> Outcome.from(who.approved(Role.SHIFT_MANAGER));
        };
    }
}
