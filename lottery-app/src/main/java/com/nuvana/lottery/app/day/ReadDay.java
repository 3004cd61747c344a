package com.nuvana.lottery.app.day;

import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.day.BusinessDay;
import com.nuvana.lottery.domain.day.DayRefusal;
import com.nuvana.lottery.domain.day.OpenDay;
import java.time.Instant;

/** Reads the day that is on, as it is at an instant: a preparation that has lapsed leaves the day open. */
public final class ReadDay {

    private ReadDay() {}

    /** The day as it reads now. Refused NO_OPEN_DAY before the first. */
    public static Outcome<BusinessDay, Refusal> at(Views views, Instant now) {
        return Books.day(views).map(day -> asRead(views, day, now));
    }

    /** The day, open. Refused NO_OPEN_DAY, and DAY_NOT_OPEN while a preparation holds. */
    static Outcome<OpenDay, Refusal> open(Views views, Instant now) {
        return at(views, now)
                .then(day -> day.<Outcome<OpenDay, Refusal>>fold(
                        Outcome::accepted,
                        prepared -> Outcome.refused(new DayRefusal.DayNotOpen(prepared.label(), "PREPARED")),
                        closed -> Outcome.refused(new DayRefusal.DayNotOpen(closed.label(), "CLOSED"))));
    }

    private static BusinessDay asRead(Views views, BusinessDay day, Instant now) {
        return day.<BusinessDay>fold(
                open -> open,
                prepared -> prepared.asRead(
                        now, views.ledger().since(prepared.preparation().asOf())),
                closed -> closed);
    }
}
