package com.nuvana.lottery.domain.day;

import com.nuvana.lottery.domain.store.ClockReading;

/** Which date the next day bears. */
public record NextDay(BusinessDate date, ClockReading clock) {

    /**
     * The date by the opening rule; where that is one day before the closing day's date (a clock set back a little),
     * the closing day's date. A larger gap follows the rule, and the clock is reported BEHIND.
     */
    public static NextDay after(BusinessDate closing, BusinessDate byRule) {
        if (byRule.plusDays(1).equals(closing)) {
            return new NextDay(closing, ClockReading.FORWARD);
        }
        return new NextDay(byRule, byRule.compareTo(closing) < 0 ? ClockReading.BEHIND : ClockReading.FORWARD);
    }
}
