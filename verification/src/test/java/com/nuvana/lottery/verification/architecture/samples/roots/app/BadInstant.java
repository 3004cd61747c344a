package com.nuvana.lottery.verification.architecture.samples.roots.app;

/** Reads the clock. */
@SuppressWarnings("all")
public final class BadInstant {
    java.time.Instant value() {
        return java.time.Instant.now();
    }
}
