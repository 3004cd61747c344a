package com.nuvana.lottery.domain.jurisdiction;

import java.time.DayOfWeek;
import java.util.Optional;

/**
 * The week by which a lottery settles with a store.
 *
 * @param start its first day
 * @param sweepAfter on which day after its last one the money is taken, counted from 1
 */
public record SettlementWeek(Optional<DayOfWeek> start, Optional<Integer> sweepAfter) {

    /** Nothing was seen in a source. */
    public static final SettlementWeek NOT_SEEN = new SettlementWeek(Optional.empty(), Optional.empty());

    /** Refuses a sweep that is not 1 to 31 days after the week. */
    public SettlementWeek {
        if (sweepAfter.filter(days -> days < 1 || days > 31).isPresent()) {
            throw new IllegalArgumentException("the sweep is 1 to 31 days after the week: " + sweepAfter);
        }
    }

    /** The weekday of the sweep, once the start of the week is known: Sunday and 4 days make Wednesday. */
    public Optional<DayOfWeek> sweepDay() {
        return start.flatMap(first -> sweepAfter.map(days -> first.minus(1).plus(days)));
    }
}
