package com.nuvana.lottery.verification.architecture.samples.streams.cli;

/** Prints where it is told. */
public final class GoodPrinter {
    void print(java.io.PrintWriter out) {
        out.println("sold");
    }
}
