package com.nuvana.lottery.verification.architecture.samples.fractions.app;

/** Answers a fraction. */
public final class BadRate {
    Float rate() {
        return 0.05f;
    }
}
