package com.nuvana.lottery.domain.money;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.ticket.TicketCount;
import java.math.BigDecimal;

/** An amount of US dollars in whole cents; negative where something is taken back. Arithmetic is exact. */
public record Money(long cents) implements Comparable<Money> {

    /** Nothing. */
    public static final Money ZERO = new Money(0);

    /**
     * Reads dollars as text: {@code 5}, {@code 2.5} and {@code 12.50} are 500, 250 and 1250 cents. Refused
     * AMOUNT_INVALID for a sign, an exponent, a thousands separator, more than two decimals or more than 9 digits
     * before the point.
     */
    public static Outcome<Money, MoneyRefusal> parseDollars(String text) {
        if (!text.matches("[0-9]{1,9}(\\.[0-9]{1,2})?")) {
            return refused(new MoneyRefusal.AmountInvalid(text, "dollars with at most two decimals, 0 or more"));
        }
        return accepted(new Money(new BigDecimal(text).movePointRight(2).longValueExact()));
    }

    /** The sum of both amounts. */
    public Money plus(Money more) {
        return new Money(Math.addExact(cents, more.cents));
    }

    /** This amount less {@code other}. */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    /** What that many tickets at this price come to. */
    public Money times(TicketCount count) {
        return new Money(Math.multiplyExact(cents, (long) count.tickets()));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
