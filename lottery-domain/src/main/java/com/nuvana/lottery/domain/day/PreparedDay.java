package com.nuvana.lottery.domain.day;

import com.nuvana.lottery.domain.Change;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.store.Origin;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A business day with a stored preparation. Nothing of it lives in memory between prepare and commit. */
public record PreparedDay(DayOpening opening, Preparation preparation) implements BusinessDay {

    /** The same day without its preparation. */
    public OpenDay reopened() {
        return new OpenDay(opening);
    }

    /**
     * The day as it reads at {@code now}: prepared while the preparation holds, open from the instant it expired or
     * went stale. {@code ledger} holds the movements since the preparation.
     */
    public BusinessDay asRead(Instant now, List<BookedMovement> ledger) {
        boolean lapsed =
                preparation.isExpiredAt(now) || !preparation.staleBy(ledger).isEmpty();
        return lapsed ? reopened() : this;
    }

    /**
     * What a command that is booked at {@code now} has to store first: the same day with the preparation's time found
     * over. Empty while it lasts, and where that was found before.
     */
    public Optional<PreparedDay> foundOver(Instant now) {
        boolean isNews = preparation.overSince().isEmpty() && preparation.isExpiredAt(now);
        return isNews ? Optional.of(new PreparedDay(opening, preparation.overAt(now))) : Optional.empty();
    }

    /** Ends the day, and opens the next. The facts come in that order. */
    public Change<ClosedDay, DayFact> close(DayFact.DayClosed closed, DayOpening next, Origin origin) {
        DayFact opened = new DayFact.DayOpened(next, Optional.of(id()), origin);
        return new Change<>(new ClosedDay(opening, closed.record()), List.of(closed, opened));
    }

    @Override
    public <X> X fold(
            Function<? super OpenDay, ? extends X> open,
            Function<? super PreparedDay, ? extends X> prepared,
            Function<? super ClosedDay, ? extends X> closed) {
        return prepared.apply(this);
    }
}
