package com.nuvana.lottery.verification.architecture.samples.roots.app;

/** Mints an id of its own. */
@SuppressWarnings("all")
public final class BadId {
    java.util.UUID value() {
        return java.util.UUID.randomUUID();
    }
}
