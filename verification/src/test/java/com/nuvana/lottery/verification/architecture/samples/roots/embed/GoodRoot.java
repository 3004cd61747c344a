package com.nuvana.lottery.verification.architecture.samples.roots.embed;

/** The composition root. */
public final class GoodRoot {
    java.time.InstantSource clock() {
        return java.time.InstantSource.system();
    }
}
