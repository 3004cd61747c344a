package com.nuvana.lottery.domain.day;

/** How people name a business day: its date, and its ordinal among the days of that date, from 1. */
public record DayLabel(BusinessDate date, int ordinal) {

    /** Refuses ordinals below 1. */
    public DayLabel {
        if (ordinal < 1) {
            throw new IllegalArgumentException("a day's ordinal counts from 1: " + ordinal);
        }
    }

    /** {@code 2026-03-03} for the first day of a date, {@code 2026-03-03 #2} for the second. */
    @Override
    public String toString() {
        return ordinal == 1 ? date.toString() : date + " #" + ordinal;
    }
}
