package com.nuvana.lottery.app.day;

import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.domain.day.BusinessDate;
import com.nuvana.lottery.domain.day.BusinessDay;
import com.nuvana.lottery.domain.day.DayLabel;
import com.nuvana.lottery.domain.store.DayId;
import java.util.stream.IntStream;

/** Gives days their labels. */
final class Labels {

    private Labels() {}

    /** The label of the day {@code self} under another date: the ordinal counts from the highest of that date. */
    static DayLabel restated(Views views, DayId self, BusinessDate date) {
        return new DayLabel(date, 1 + highest(views, self, date).max().orElse(0));
    }

    /** The label of the day that opens when {@code closing} is closed as {@code closedAs}. */
    static DayLabel next(Views views, DayId closing, DayLabel closedAs, BusinessDate date) {
        IntStream own = closedAs.date().equals(date) ? IntStream.of(closedAs.ordinal()) : IntStream.empty();
        return new DayLabel(
                date,
                1 + IntStream.concat(own, highest(views, closing, date)).max().orElse(0));
    }

    private static IntStream highest(Views views, DayId self, BusinessDate date) {
        return views.days().of(date).stream()
                .filter(day -> !day.id().equals(self))
                .map(BusinessDay::label)
                .mapToInt(DayLabel::ordinal);
    }
}
