package com.nuvana.lottery.verification.architecture.samples.roots.app;

/** Is told the time. */
public final class GoodTime {
    java.time.LocalDate today(java.time.InstantSource clock, java.time.ZoneId zone) {
        return clock.instant().atZone(zone).toLocalDate();
    }
}
