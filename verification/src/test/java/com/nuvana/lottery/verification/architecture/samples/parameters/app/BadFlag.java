package com.nuvana.lottery.verification.architecture.samples.parameters.app;

/** Takes a flag. */
public final class BadFlag {
    public int count(boolean all) {
        return all ? 1 : 0;
    }
}
