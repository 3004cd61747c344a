package com.nuvana.lottery.verification.architecture.samples.streams.cli;

/** The entry hands the keyboard in. */
public final class Main {
    java.io.InputStream keyboard() {
        return System.in;
    }
}
