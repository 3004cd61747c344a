package com.nuvana.lottery.app.query;

import com.nuvana.lottery.domain.day.BusinessDate;
import java.util.Optional;

/**
 * Which day is meant: all days of a date, or one of them by its ordinal; without a date the day closed last, or the
 * first day while none is closed.
 */
public record DayChoice(Optional<BusinessDate> date, Optional<Integer> ordinal) {

    /** The day closed last. */
    public static final DayChoice LATEST = new DayChoice(Optional.empty(), Optional.empty());
}
