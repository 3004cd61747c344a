package com.nuvana.lottery.verification.architecture.samples.roots.app;

/** Reads the zone of the machine. */
@SuppressWarnings("all")
public final class BadZone {
    java.time.ZoneId value() {
        return java.time.ZoneId.systemDefault();
    }
}
