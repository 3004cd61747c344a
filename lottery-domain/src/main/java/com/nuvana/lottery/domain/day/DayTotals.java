package com.nuvana.lottery.domain.day;

import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.MovementKind;
import com.nuvana.lottery.domain.ticket.TicketCount;
import java.util.Arrays;
import java.util.List;

/** The sums over a day's movements, by kind in the order of the kinds; kinds without a movement are left out. */
public record DayTotals(List<KindTotal> kinds) {

    /** What the movements of one kind come to. */
    public record KindTotal(MovementKind kind, int movements, TicketCount tickets, Money amount) {}

    /** Copies the list. */
    public DayTotals {
        kinds = List.copyOf(kinds);
    }

    /** The sums over these movements. */
    public static DayTotals of(List<Movement> movements) {
        return new DayTotals(Arrays.stream(MovementKind.values())
                .map(kind -> total(
                        kind, movements.stream().filter(m -> m.kind() == kind).toList()))
                .filter(total -> total.movements() > 0)
                .toList());
    }

    private static KindTotal total(MovementKind kind, List<Movement> movements) {
        TicketCount tickets =
                movements.stream().map(m -> m.tickets().sold()).reduce(TicketCount.NONE, TicketCount::plus);
        Money amount = movements.stream().map(Movement::amount).reduce(Money.ZERO, Money::plus);
        return new KindTotal(kind, movements.size(), tickets, amount);
    }

    /** How many movements the day has. */
    public int movements() {
        return kinds.stream().mapToInt(KindTotal::movements).sum();
    }

    /** Tickets gone in the day, corrections of earlier lines left out. */
    public TicketCount soldTickets() {
        return kinds.stream()
                .filter(total -> total.kind() != MovementKind.CORRECTED)
                .map(KindTotal::tickets)
                .reduce(TicketCount.NONE, TicketCount::plus);
    }

    /** What those tickets come to. */
    public Money sold() {
        return kinds.stream()
                .filter(total -> total.kind() != MovementKind.CORRECTED)
                .map(KindTotal::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** What corrections booked in the day come to; mostly negative. */
    public Money corrections() {
        return kinds.stream()
                .filter(total -> total.kind() == MovementKind.CORRECTED)
                .map(KindTotal::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** Sold plus corrections. */
    public Money net() {
        return sold().plus(corrections());
    }
}
