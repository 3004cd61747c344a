package com.nuvana.lottery.verification.architecture.samples.roots.app;

/** Reads the clock by a reference. */
@SuppressWarnings("all")
public final class BadReference {
    java.util.function.Supplier<java.time.Instant> value() {
        return java.time.Instant::now;
    }
}
