package com.nuvana.lottery.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands until somebody moves it. */
final class HandClock implements InstantSource {

    static final Instant START = Instant.parse("2026-03-03T12:00:00Z");

    private volatile Instant now = START;

    @Override
    public Instant instant() {
        return now;
    }

    void advance(Duration by) {
        now = now.plus(by);
    }
}
