package com.nuvana.lottery.domain.jurisdiction;

/** Which days a deadline counts. */
public enum DayKind {
    /** All days. */
    CALENDAR,
    /** Monday to Friday; public holidays are not known here and count. */
    BUSINESS
}
