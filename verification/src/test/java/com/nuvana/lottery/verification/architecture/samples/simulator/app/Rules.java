package com.nuvana.lottery.verification.architecture.samples.simulator.app;

/** Rules of the client. */
public final class Rules {

    private Rules() {}

    /** How many tickets. */
    public static int size() {
        return 60;
    }
}
