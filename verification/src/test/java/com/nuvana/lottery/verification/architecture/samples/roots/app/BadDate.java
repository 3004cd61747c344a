package com.nuvana.lottery.verification.architecture.samples.roots.app;

/** Reads clock and zone. */
@SuppressWarnings("all")
public final class BadDate {
    java.time.LocalDate value() {
        return java.time.LocalDate.now();
    }
}
