package com.nuvana.lottery.domain.store;

/** Whether a reading of the clock can be trusted against the one before it. */
public enum ClockReading {
    /** Not earlier than the last reading. */
    FORWARD,
    /** Earlier than the last reading: the clock was set back. */
    BEHIND
}
