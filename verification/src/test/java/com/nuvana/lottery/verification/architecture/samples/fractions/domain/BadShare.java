package com.nuvana.lottery.verification.architecture.samples.fractions.domain;

/** Calculates with a fraction. */
public final class BadShare {
    long share(long cents) {
        return Math.round(cents * 0.05);
    }
}
