package com.nuvana.lottery.verification.architecture.samples.streams.app;

/** Prints to the other stream. */
public final class BadComplainer {
    void complain() {
        System.err.println("sold");
    }
}
