package com.nuvana.lottery.domain.day;

import com.nuvana.lottery.domain.store.Actor;
import com.nuvana.lottery.domain.store.ClockReading;
import java.time.Instant;

/**
 * What a commit books about the day itself, and answers again when it is repeated.
 *
 * @param journal the head of the audit journal just before the commit's own entry
 * @param ledgerDigest over the day's movements in sequence
 * @param next the day that opened with this close
 */
public record CloseRecord(
        CloseToken token,
        DayLabel closedAs,
        Instant at,
        Actor by,
        DayTotals totals,
        ContentHash ledgerDigest,
        JournalHead journal,
        DayOpening next) {

    /** BEHIND where the next day bears an earlier date than this one: the clock was set back by days. */
    public ClockReading clock() {
        return NextDay.after(closedAs.date(), next.label().date()).clock();
    }
}
