package com.nuvana.lottery.domain.store;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;
import java.time.LocalTime;

/**
 * The local time from which a newly opened day bears the next date: 12:00 to 24:00, in minutes of the day (720 to
 * 1440). 24:00 means the plain calendar date.
 */
public record CutOff(int minuteOfDay) {

    /** Refuses times before 12:00 and after 24:00. */
    public CutOff {
        if (minuteOfDay < 720 || minuteOfDay > 1440) {
            throw new IllegalArgumentException("cut-off must be 12:00 to 24:00, minute " + minuteOfDay);
        }
    }

    /** Reads {@code HH:MM}, such as {@code 18:00}. Refused SETTING_INVALID for anything but 12:00 to 24:00. */
    public static Outcome<CutOff, StoreRefusal> parse(String text) {
        if (text.matches("(1[2-9]|2[0-3]):[0-5][0-9]|24:00")) {
            String[] parts = text.split(":", 2);
            return accepted(new CutOff(Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1])));
        }
        return refused(new StoreRefusal.SettingInvalid("cutOff", text, "12:00 to 24:00"));
    }

    /** Says whether that local time lies before the cut-off. */
    public boolean isAfter(LocalTime local) {
        return local.toSecondOfDay() < minuteOfDay * 60;
    }

    @Override
    public String toString() {
        return String.format("%02d:%02d", minuteOfDay / 60, minuteOfDay % 60);
    }
}
