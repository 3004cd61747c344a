package com.nuvana.lottery.app.query;

import com.nuvana.lottery.app.day.ReadDay;
import com.nuvana.lottery.app.port.BinBoardRow;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.day.BusinessDay;
import com.nuvana.lottery.domain.day.DaySpan;
import com.nuvana.lottery.domain.day.DayTotals;
import com.nuvana.lottery.domain.day.DraftLine;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.LedgerSequence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The day that is on: the rack, what was sold so far, and how far the close has come. Reads only. */
public final class ShowDay {

    /** How far the decision about a pack on sale has come. */
    public enum Progress {
        /** Nobody has decided yet. */
        UNDECIDED,
        /** The pack has changed since the decision. */
        CHANGED,
        /** Decided. */
        DECIDED
    }

    /** A bin with its pack, and its line in the draft where there is one. */
    public record Place(BinBoardRow bin, Optional<DraftLine> line, Progress progress) {}

    /** The day as it reads now, how long it has been open, and its rack. */
    public record Shown(BusinessDay day, DaySpan span, List<Place> rack, DayTotals totals) {

        /** Copies the list. */
        public Shown {
            rack = List.copyOf(rack);
        }

        /** How many packs on sale have that progress. */
        public long count(Progress progress) {
            return rack.stream()
                    .filter(place -> place.bin().pack().isPresent())
                    .filter(place -> place.progress() == progress)
                    .count();
        }
    }

    private final UnitOfWork work;
    private final Books books;

    /** Shows the day of that store. */
    public ShowDay(UnitOfWork work, Books books) {
        this.work = work;
        this.books = books;
    }

    /** The day. Refused NO_OPEN_DAY before the first. */
    public Outcome<Shown, Refusal> handle() {
        Instant now = books.now();
        return work.read(views -> ReadDay.at(views, now)
                .then(day -> Books.store(views)
                        .map(store -> shown(
                                views,
                                day,
                                DaySpan.of(
                                        day.opening().at(),
                                        now,
                                        store.settings().timeZone())))));
    }

    private static Shown shown(Views views, BusinessDay day, DaySpan span) {
        List<DraftLine> draft = views.days().draft();
        LedgerSequence earliest = draft.stream()
                .map(DraftLine::asOf)
                .min(LedgerSequence::compareTo)
                .orElse(views.ledger().last());
        List<BookedMovement> since = views.ledger().since(earliest);
        List<Place> rack = views.packs().board().stream()
                .map(bin -> place(bin, draft, since))
                .toList();
        DayTotals totals = DayTotals.of(views.ledger().ofDay(day.id()).stream()
                .map(BookedMovement::movement)
                .toList());
        return new Shown(day, span, rack, totals);
    }

    private static Place place(BinBoardRow bin, List<DraftLine> draft, List<BookedMovement> since) {
        Optional<DraftLine> line = bin.pack()
                .flatMap(pack -> draft.stream()
                        .filter(each -> each.decision().pack().equals(pack.id()))
                        .findFirst());
        Progress progress = line.map(each -> each.isChangedBy(since) ? Progress.CHANGED : Progress.DECIDED)
                .orElse(Progress.UNDECIDED);
        return new Place(bin, line, progress);
    }
}
