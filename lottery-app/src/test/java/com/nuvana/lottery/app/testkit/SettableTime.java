package com.nuvana.lottery.app.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** Time as a value that a test holds: it stands still until it is told otherwise. Thread-safe. */
public final class SettableTime implements InstantSource {

    private final AtomicReference<Instant> now;

    private SettableTime(Instant now) {
        this.now = new AtomicReference<>(now);
    }

    /** Stands at that instant, such as {@code 2026-03-03T20:00:00Z}: Tuesday, 14:00 in Chicago. */
    public static SettableTime at(String instant) {
        return new SettableTime(Instant.parse(instant));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    /** Lets time pass. */
    public Instant tick(Duration passed) {
        if (passed.isNegative()) {
            throw new IllegalArgumentException("time does not run back; somebody sets the clock back: " + passed);
        }
        return now.updateAndGet(before -> before.plus(passed));
    }

    /** Lets a second pass. */
    public Instant tick() {
        return tick(Duration.ofSeconds(1));
    }

    /** Jumps to an instant, earlier or later: somebody sets the clock. */
    public void set(Instant instant) {
        now.set(instant);
    }

    /** Jumps to an instant, earlier or later: somebody sets the clock. */
    public void set(String instant) {
        set(Instant.parse(instant));
    }

    /** Jumps back: somebody sets the clock back. */
    public void setBack(Duration by) {
        now.updateAndGet(before -> before.minus(by));
    }
}
