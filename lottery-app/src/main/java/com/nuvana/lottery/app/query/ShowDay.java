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
import com.nuvana.lottery.domain.pack.PackId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        Draft draft = Draft.of(views);
        List<Place> rack = views.packs().board().stream().map(draft::place).toList();
        return new Shown(day, span, rack, views.ledger().totals(day.id()));
    }

    /** The draft, and what was booked since its first line, both by pack: a rack is long. */
    private record Draft(Map<PackId, DraftLine> lines, Map<PackId, List<BookedMovement>> since) {

        static Draft of(Views views) {
            List<DraftLine> lines = views.days().draft();
            return new Draft(
                    lines.stream()
                            .collect(Collectors.toMap(line -> line.decision().pack(), Function.identity())),
                    lines.stream()
                            .map(DraftLine::asOf)
                            .min(LedgerSequence::compareTo)
                            .map(earliest -> views.ledger().since(earliest))
                            .orElse(List.of())
                            .stream()
                            .collect(Collectors.groupingBy(
                                    booked -> booked.movement().pack())));
        }

        Place place(BinBoardRow bin) {
            Optional<DraftLine> line = bin.pack().flatMap(pack -> Optional.ofNullable(lines.get(pack.id())));
            return new Place(bin, line, line.map(this::progress).orElse(Progress.UNDECIDED));
        }

        private Progress progress(DraftLine line) {
            List<BookedMovement> ofPack = since.getOrDefault(line.decision().pack(), List.of());
            return line.isChangedBy(ofPack) ? Progress.CHANGED : Progress.DECIDED;
        }
    }
}
