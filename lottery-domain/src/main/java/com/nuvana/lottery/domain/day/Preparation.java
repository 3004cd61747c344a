package com.nuvana.lottery.domain.day;

import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.LedgerSequence;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.store.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The stored result of prepare: what a commit of its token books.
 *
 * @param closeAs the date and ordinal the day will bear; another than at its opening when the date was restated
 * @param asOf how far the ledger had come
 */
public record Preparation(
        CloseToken token,
        ContentHash hash,
        DayLabel closeAs,
        List<CloseLine> lines,
        Instant preparedAt,
        Actor preparedBy,
        Optional<Actor> approver,
        Instant expiresAt,
        LedgerSequence asOf) {

    /** Copies the lines. */
    public Preparation {
        lines = List.copyOf(lines);
    }

    /** Says whether its time is over. */
    public boolean isExpiredAt(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /**
     * What made it stale: a listed pack whose state, bin, position or direction changed since, or a pack put on sale
     * since. Empty while it holds. It stays stale even if what made it so is undone: the ledger forgets nothing.
     */
    public List<StalePack> staleBy(List<BookedMovement> ledger) {
        Set<PackId> listed = lines.stream().map(line -> line.decision().pack()).collect(Collectors.toSet());
        return ledger.stream()
                .filter(booked -> booked.sequence().compareTo(asOf) > 0)
                .filter(booked -> listed.contains(booked.movement().pack()) ? booked.disturbs() : booked.putOnSale())
                .map(booked -> new StalePack(booked.key(), booked.movement().kind()))
                .distinct()
                .toList();
    }
}
