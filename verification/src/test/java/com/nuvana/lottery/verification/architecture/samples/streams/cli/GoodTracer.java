package com.nuvana.lottery.verification.architecture.samples.streams.cli;

/** Prints a trace where it is told. */
public final class GoodTracer {
    void trace(RuntimeException why, java.io.PrintWriter out) {
        why.printStackTrace(out);
    }
}
