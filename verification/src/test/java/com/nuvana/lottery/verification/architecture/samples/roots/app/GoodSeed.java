package com.nuvana.lottery.verification.architecture.samples.roots.app;

/** Is handed its chance. */
public final class GoodSeed {
    java.util.Random of(long seed) {
        return new java.util.Random(seed);
    }
}
