package com.nuvana.lottery.app.testkit;

import com.nuvana.lottery.app.port.LedgerViews;
import com.nuvana.lottery.domain.day.DayTotals;
import com.nuvana.lottery.domain.game.GameId;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.Compensated;
import com.nuvana.lottery.domain.pack.LedgerSequence;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.MovementId;
import com.nuvana.lottery.domain.pack.MovementKind;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The movements, in memory. */
record InMemoryLedger(Session session) implements LedgerViews {

    @Override
    public List<BookedMovement> of(PackId pack) {
        return only(booked -> booked.movement().pack().equals(pack));
    }

    @Override
    public List<BookedMovement> since(LedgerSequence sequence) {
        return only(booked -> booked.sequence().compareTo(sequence) > 0);
    }

    @Override
    public List<BookedMovement> ofDay(DayId day) {
        return only(booked -> booked.movement().on().day().equals(day));
    }

    @Override
    public DayTotals totals(DayId day) {
        return DayTotals.of(ofDay(day).stream().map(BookedMovement::movement).toList());
    }

    @Override
    public List<BookedMovement> correcting(DayId day) {
        return only(booked -> booked.movement()
                .act()
                .fold(new Compensated())
                .filter(line -> booked.movement().kind() == MovementKind.CORRECTED)
                .flatMap(this::find)
                .filter(line -> line.movement().on().day().equals(day))
                .isPresent());
    }

    private List<BookedMovement> only(Predicate<BookedMovement> wanted) {
        return session.read().ledger.stream().filter(wanted).toList();
    }

    @Override
    public Optional<BookedMovement> find(MovementId id) {
        return session.read().ledger.stream()
                .filter(booked -> booked.movement().id().equals(id))
                .findFirst();
    }

    @Override
    public TicketPosition furthestOf(GameId game) {
        State state = session.read();
        return state.ledger.stream()
                .map(BookedMovement::movement)
                .filter(movement ->
                        state.packs.get(movement.pack()).strip().game().equals(game))
                .map(Movement::to)
                .max(TicketPosition::compareTo)
                .orElse(TicketPosition.UNTOUCHED);
    }

    @Override
    public LedgerSequence last() {
        return latest().map(BookedMovement::sequence).orElse(LedgerSequence.START);
    }

    @Override
    public Optional<Instant> lastAt() {
        return latest().map(booked -> booked.movement().on().at());
    }

    private Optional<BookedMovement> latest() {
        List<BookedMovement> ledger = session.read().ledger;
        return ledger.isEmpty() ? Optional.empty() : Optional.of(ledger.get(ledger.size() - 1));
    }

    @Override
    public void forEachByPack(Consumer<BookedMovement> each) {
        session.read().ledger.stream()
                .collect(Collectors.groupingBy(
                        booked -> booked.movement().pack(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(ofOnePack -> ofOnePack.forEach(each));
    }
}
