package com.nuvana.lottery.domain.day;

import com.nuvana.lottery.domain.store.CutOff;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The date a business day bears. */
public record BusinessDate(LocalDate value) implements Comparable<BusinessDate> {

    /**
     * The date of a day that opens at {@code instant}: the local date before the cut-off, the next date from it on.
     * Chicago, cut-off 18:00: Tuesday 17:59:59 is Tuesday, 18:00:00 is Wednesday. Conversion goes from the instant to
     * local time and never back, so hours that clocks skip or repeat decide nothing.
     */
    public static BusinessDate atOpening(Instant instant, ZoneId zone, CutOff cutOff) {
        ZonedDateTime local = instant.atZone(zone);
        LocalDate date = local.toLocalDate();
        return new BusinessDate(cutOff.isAfter(local.toLocalTime()) ? date : date.plusDays(1));
    }

    /** The date that many days later. */
    public BusinessDate plusDays(long days) {
        return new BusinessDate(value.plusDays(days));
    }

    @Override
    public int compareTo(BusinessDate other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
