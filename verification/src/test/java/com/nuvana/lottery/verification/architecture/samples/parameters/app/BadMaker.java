package com.nuvana.lottery.verification.architecture.samples.parameters.app;

/** Is made with a flag. */
public final class BadMaker {
    private final boolean quick;

    public BadMaker(Boolean quick) {
        this.quick = quick;
    }

    boolean isQuick() {
        return quick;
    }
}
