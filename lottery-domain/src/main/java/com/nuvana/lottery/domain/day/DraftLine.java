package com.nuvana.lottery.domain.day;

import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.LedgerSequence;
import java.util.List;

/** A decision saved before the close, and how far the ledger had come then. */
public record DraftLine(CloseDecision decision, LedgerSequence asOf) {

    /** Says whether the pack has changed since: such a line counts as missing. */
    public boolean isChangedBy(List<BookedMovement> ledger) {
        return ledger.stream()
                .filter(booked -> booked.sequence().compareTo(asOf) > 0)
                .filter(booked -> booked.movement().pack().equals(decision.pack()))
                .anyMatch(BookedMovement::disturbs);
    }
}
