package com.nuvana.lottery.verification.architecture.samples.roots.app;

/** Reads the clock. */
@SuppressWarnings("all")
public final class BadMillis {
    long value() {
        return System.currentTimeMillis();
    }
}
