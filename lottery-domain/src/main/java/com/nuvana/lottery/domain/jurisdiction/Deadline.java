package com.nuvana.lottery.domain.jurisdiction;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** How long a lottery gives a store for something: 1 to 366 days after the day it happened. */
public record Deadline(int days, DayKind kind) {

    /** Refuses lengths outside 1 to 366 days. */
    public Deadline {
        if (days < 1 || days > 366) {
            throw new IllegalArgumentException("a deadline is 1 to 366 days: " + days);
        }
    }

    /**
     * The last day in time for what happened on {@code day}: five business days after a Friday are the next Friday.
     * A public holiday in between is not seen, so the true day may be later, never earlier.
     */
    public LocalDate lastDay(LocalDate day) {
        return switch (kind) {
            case CALENDAR -> day.plusDays(days);
            case BUSINESS ->
                day.datesUntil(LocalDate.MAX)
                        .skip(1)
                        .filter(Deadline::isBusinessDay)
                        .skip(days - 1L)
                        .findFirst()
                        .orElseThrow();
        };
    }

    private static boolean isBusinessDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
