package com.nuvana.lottery.verification.architecture.samples.streams.cli;

/** Reads. */
public final class BadAsker {
    int ask() throws java.io.IOException {
        return System.in.read();
    }
}
