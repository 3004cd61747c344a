package com.nuvana.lottery.domain.day;

/** Whether packs already on sale are being entered on this day. */
public enum Onboarding {
    /** An ordinary day. */
    NONE,
    /** The first day, while packs are being entered. */
    UNDER_WAY,
    /** The first day, after a shift manager said that all packs are entered. */
    COMPLETED
}
