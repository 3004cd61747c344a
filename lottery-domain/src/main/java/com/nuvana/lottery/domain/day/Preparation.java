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
 * @param overSince when a command that was booked first found its time over: from then on it is, whatever the clock says
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
        LedgerSequence asOf,
        Optional<Instant> overSince) {

    /** Copies the lines. */
    public Preparation {
        lines = List.copyOf(lines);
    }

    /** A preparation as it is made: nobody has found its time over yet. */
    public Preparation(
            CloseToken token,
            ContentHash hash,
            DayLabel closeAs,
            List<CloseLine> lines,
            Instant preparedAt,
            Actor preparedBy,
            Optional<Actor> approver,
            Instant expiresAt,
            LedgerSequence asOf) {
        this(token, hash, closeAs, lines, preparedAt, preparedBy, approver, expiresAt, asOf, Optional.empty());
    }

    /** Says whether its time is over. Once found over it stays so, also when the clock is set back. */
    public boolean isExpiredAt(Instant now) {
        return overSince.isPresent() || !now.isBefore(expiresAt);
    }

    /** The same, its time found over. */
    public Preparation overAt(Instant now) {
        return new Preparation(
                token,
                hash,
                closeAs,
                lines,
                preparedAt,
                preparedBy,
                approver,
                expiresAt,
                asOf,
                overSince.or(() -> Optional.of(now)));
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
