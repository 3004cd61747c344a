package com.nuvana.lottery.app.query;

import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.app.store.StoreRules;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.StandingMovements;
import com.nuvana.lottery.domain.store.Store;
import com.nuvana.lottery.domain.ticket.PackSize;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which packs the lottery will charge, and when: every unsettled pack that is on sale or sold out, by the earliest of
 * the exact day that the rule's days give and the estimated day on which the share of tickets gone was reached. The true
 * share depends on prizes validated at the lottery, which the store cannot see. Reads only.
 */
public final class DueReport {

    /** What a due date rests on. */
    public enum Basis {
        /** Activation date plus the rule's days. */
        EXACT,
        /** The day on which the share of tickets gone was first reached. */
        ESTIMATE,
        /** No rule is known: the pack is unsettled, and nobody can say until when. */
        UNKNOWN
    }

    /** One pack; {@code due} is absent where no rule is known. */
    public record Row(Pack pack, Game game, LocalDate activated, Optional<LocalDate> due, Basis basis) {}

    /** The packs, soonest first, and when the report was made. */
    public record Due(Store store, Instant madeAt, LocalDate today, List<Row> rows) {

        /** Copies the list. */
        public Due {
            rows = List.copyOf(rows);
        }
    }

    private final UnitOfWork work;
    private final Books books;

    /** Reports on that store. */
    public DueReport(UnitOfWork work, Books books) {
        this.work = work;
        this.books = books;
    }

    /** The report. Refused STORE_NOT_CONFIGURED. */
    public Outcome<Due, Refusal> handle() {
        return work.read(views -> Books.store(views).map(store -> due(views, store)));
    }

    private Due due(Views views, Store store) {
        Instant now = books.now();
        ZoneId zone = store.settings().timeZone();
        StoreRules rules = StoreRules.of(store, views, now);
        List<Row> rows = views.packs().unsettled().stream()
                .flatMap(pack -> row(views, rules, zone, pack).stream())
                .sorted(Comparator.comparing((Row row) -> row.due().orElse(LocalDate.MAX))
                        .thenComparing(row -> row.pack().key().toString()))
                .toList();
        return new Due(store, now, now.atZone(zone).toLocalDate(), rows);
    }

    private static Optional<Row> row(Views views, StoreRules rules, ZoneId zone, Pack pack) {
        StandingMovements movements = StandingMovements.of(views.ledger().of(pack.id()).stream()
                .map(BookedMovement::movement)
                .toList());
        Game game = views.games().get(pack.strip().game());
        return movements.firstActivation().map(movement -> date(movement, zone)).map(activated -> {
            Optional<LocalDate> exact = rules.settlementDays().map(activated::plusDays);
            Optional<LocalDate> estimate = rules.lowTierPercent()
                    .flatMap(percent -> reached(movements, pack.strip().size(), percent, zone));
            Optional<LocalDate> due =
                    Stream.of(exact, estimate).flatMap(Optional::stream).min(Comparator.naturalOrder());
            return new Row(pack, game, activated, due, basis(due, exact));
        });
    }

    private static Basis basis(Optional<LocalDate> due, Optional<LocalDate> exact) {
        if (due.isEmpty()) {
            return Basis.UNKNOWN;
        }
        return due.equals(exact) ? Basis.EXACT : Basis.ESTIMATE;
    }

    /** The day on which position x 100 was first at least percent x n, as it stands after undos and corrections. */
    private static Optional<LocalDate> reached(StandingMovements movements, PackSize size, int percent, ZoneId zone) {
        return movements
                .firstReaching(gone -> gone * 100L >= (long) percent * size.tickets())
                .map(movement -> date(movement, zone));
    }

    private static LocalDate date(Movement movement, ZoneId zone) {
        return movement.on().at().atZone(zone).toLocalDate();
    }
}
