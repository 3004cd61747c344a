package com.nuvana.lottery.app.query;

import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.domain.day.BusinessDay;
import com.nuvana.lottery.domain.day.CloseLine;
import com.nuvana.lottery.domain.day.DaySpan;
import com.nuvana.lottery.domain.day.DayTotals;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.MovementKind;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.Strip;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.ticket.TicketCount;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the report of one day. Lives as long as its transaction. */
final class DaySheetReader {

    private final Views views;
    private final BusinessDay day;
    private final DaySpan span;
    private final List<BookedMovement> movements;
    private final Map<PackId, CloseLine> lines;

    /** Reads the sheet of that day; one that is not closed has been open until {@code now}. */
    DaySheetReader(Views views, BusinessDay day, Instant now, ZoneId zone) {
        this.views = views;
        this.day = day;
        this.span = DaySpan.of(
                day.opening().at(),
                day.fold(open -> now, prepared -> now, closed -> closed.record().at()),
                zone);
        this.movements = views.ledger().ofDay(day.id());
        this.lines = day
                .fold(
                        open -> List.<CloseLine>of(),
                        prepared -> List.<CloseLine>of(),
                        closed -> views.days().lines(closed.id()))
                .stream()
                .collect(Collectors.toMap(line -> line.decision().pack(), Function.identity()));
    }

    DaySheet read() {
        List<BookedMovement> corrections = views.ledger().correcting(day.id());
        return new DaySheet(
                day,
                span,
                rows(),
                DayTotals.of(movements.stream().map(BookedMovement::movement).toList()),
                events(),
                movements,
                corrections,
                views.discrepancies().ofDay(day.id()),
                strips(corrections));
    }

    private Map<PackId, Strip> strips(List<BookedMovement> corrections) {
        return Stream.concat(movements.stream(), corrections.stream())
                .map(booked -> booked.movement().pack())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), id -> pack(id).strip()));
    }

    private List<DaySheet.Row> rows() {
        Map<PackId, List<Movement>> byPack = new LinkedHashMap<>();
        movements.stream()
                .map(BookedMovement::movement)
                .filter(movement -> movement.kind() != MovementKind.CORRECTED)
                .forEach(movement -> byPack.computeIfAbsent(movement.pack(), pack -> new ArrayList<>())
                        .add(movement));
        return byPack.values().stream()
                .filter(this::isReported)
                .map(this::row)
                .sorted(Comparator.comparing((DaySheet.Row row) ->
                                row.bin().map(BinNumber::value).orElse(Integer.MAX_VALUE))
                        .thenComparing(row -> row.pack().key().toString()))
                .toList();
    }

    private boolean isReported(List<Movement> ofPack) {
        boolean sells =
                ofPack.stream().anyMatch(movement -> movement.tickets().sold().tickets() != 0);
        return sells || lines.containsKey(ofPack.get(0).pack());
    }

    private DaySheet.Row row(List<Movement> ofPack) {
        PackId id = ofPack.get(0).pack();
        Pack pack = pack(id);
        Game game = views.games().get(pack.strip().game());
        TicketCount tickets =
                ofPack.stream().map(movement -> movement.tickets().sold()).reduce(TicketCount.NONE, TicketCount::plus);
        Money amount = ofPack.stream().map(Movement::amount).reduce(Money.ZERO, Money::plus);
        TicketPosition to = leftAt(id);
        Optional<CloseLine> line = Optional.ofNullable(lines.get(id));
        return new DaySheet.Row(
                pack,
                game,
                line.map(CloseLine::binNumber).or(() -> bin(ofPack)),
                to.gone() - tickets.tickets(),
                to,
                tickets,
                amount,
                line);
    }

    private TicketPosition leftAt(PackId id) {
        return movements.stream()
                .map(BookedMovement::movement)
                .filter(movement -> movement.pack().equals(id))
                .reduce((earlier, later) -> later)
                .map(Movement::to)
                .orElseThrow();
    }

    private Pack pack(PackId id) {
        return views.packs().find(id).fold(found -> found, why -> {
            throw new IllegalStateException("a pack of the ledger is gone: " + id);
        });
    }

    private Optional<BinNumber> bin(List<Movement> ofPack) {
        return ofPack.stream()
                .flatMap(movement -> movement.act().place().stream())
                .reduce((earlier, later) -> later)
                .map(bin -> views.bins().get(bin).number());
    }

    private List<DaySheet.Event> events() {
        return movements.stream()
                .filter(booked -> booked.movement().kind() != MovementKind.COUNTED)
                .map(booked -> new DaySheet.Event(
                        booked,
                        booked.movement()
                                .act()
                                .place()
                                .map(bin -> views.bins().get(bin).number())))
                .toList();
    }
}
