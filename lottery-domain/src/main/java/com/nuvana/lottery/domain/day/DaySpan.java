package com.nuvana.lottery.domain.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * How long a business day has been open, told by the dates in the store's zone.
 *
 * @param opened the local date on which it opened; the one before was closed then
 * @param until the local date at which one looks, or on which it was closed
 */
public record DaySpan(LocalDate opened, LocalDate until, Length length) {

    private static final Duration LONG = Duration.ofHours(24);

    /** Whether it needs to be told. */
    public enum Length {
        /** At most 24 hours. */
        ORDINARY,
        /** More than 24 hours: somebody did not close. */
        LONG
    }

    /** The span from one instant to another. */
    public static DaySpan of(Instant opened, Instant until, ZoneId zone) {
        Length length = Duration.between(opened, until).compareTo(LONG) > 0 ? Length.LONG : Length.ORDINARY;
        return new DaySpan(opened.atZone(zone).toLocalDate(), until.atZone(zone).toLocalDate(), length);
    }

    /** Whole dates since the last close: from Tuesday to Friday 3. */
    public long days() {
        return ChronoUnit.DAYS.between(opened, until);
    }

    /** Says whether it was open for more than 24 hours. */
    public boolean isLong() {
        return length == Length.LONG;
    }
}
