package com.nuvana.lottery.app.pack;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.pack.LastTrace;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.ticket.TicketNumber;

/** What a person states about how far a missing pack had been sold, and whether the number was scanned or typed. */
public record StatedTrace(LastTrace trace, EntryMethod entry) {

    /** Its face, or that the ledger stands. */
    public static StatedTrace of(Stated stated) {
        return new StatedTrace(new LastTrace.Read(stated.reading()), stated.entry());
    }

    /** The number of the ticket sold last was typed: needs a shift manager. */
    public static StatedTrace lastSold(TicketNumber number) {
        return new StatedTrace(new LastTrace.LastSold(number), EntryMethod.MANUAL);
    }

    /** Refused APPROVAL_REQUIRED when a number was typed and no shift manager stands behind it. */
    Outcome<Authority, Refusal> allowedTo(Authority who) {
        return trace.fold(
                read -> new Stated(read.reading(), entry).allowedTo(who), lastSold -> StatedFace.allowed(entry, who));
    }
}
