package com.nuvana.lottery.verification.architecture.samples.streams.app;

/** Prints a trace. */
public final class BadTracer {
    void trace(RuntimeException why) {
        why.printStackTrace();
    }
}
