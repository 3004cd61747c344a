package com.nuvana.lottery.verification.architecture.samples.streams.app;

/** Prints. */
public final class BadPrinter {
    void print() {
        System.out.println("sold");
    }
}
