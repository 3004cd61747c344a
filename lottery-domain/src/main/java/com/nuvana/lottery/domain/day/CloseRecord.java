package com.nuvana.lottery.domain.day;

import com.nuvana.lottery.domain.store.Actor;
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
        DayOpening next) {}
