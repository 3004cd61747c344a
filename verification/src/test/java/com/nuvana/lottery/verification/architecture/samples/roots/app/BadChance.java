package com.nuvana.lottery.verification.architecture.samples.roots.app;

/** Has chance of its own. */
@SuppressWarnings("all")
public final class BadChance {
    java.util.Random value() {
        return new java.util.Random();
    }
}
