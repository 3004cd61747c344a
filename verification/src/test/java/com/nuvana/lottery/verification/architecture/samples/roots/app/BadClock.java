package com.nuvana.lottery.verification.architecture.samples.roots.app;

/** Holds a clock that knows a zone. */
public record BadClock(java.time.Clock clock) {}
