package com.nuvana.lottery.verification.architecture.samples.roots.cli;

/** The entry of a shell is a root too. */
public final class Main {
    java.time.InstantSource clock() {
        return java.time.InstantSource.system();
    }
}
