package com.nuvana.lottery.cli.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The clock of the played day: it stands until it is moved on. Not thread-safe. */
final class DemoClock implements InstantSource {

    private Instant now;

    DemoClock(Instant start) {
        now = start;
    }

    @Override
    public Instant instant() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    void waitUntil(Instant then) {
        if (then.isAfter(now)) {
            now = then;
        }
    }
}
