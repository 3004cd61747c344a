package com.nuvana.lottery.app.day;

import com.nuvana.lottery.domain.day.CloseLine;
import com.nuvana.lottery.domain.day.CloseWarning;
import com.nuvana.lottery.domain.day.PreparedDay;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.ticket.TicketCount;
import java.util.List;

/** A preparation as it is answered: the day with its lines and token, and what a person should look at. */
public record PreparedClose(PreparedDay day, List<CloseWarning> warnings) {

    /** Copies the list. */
    public PreparedClose {
        warnings = List.copyOf(warnings);
    }

    /** What the lines sell: tickets. */
    public TicketCount tickets() {
        return day.preparation().lines().stream()
                .map(line -> line.tickets().sold())
                .reduce(TicketCount.NONE, TicketCount::plus);
    }

    /** What the lines sell: money. */
    public Money amount() {
        return day.preparation().lines().stream().map(CloseLine::amount).reduce(Money.ZERO, Money::plus);
    }
}
