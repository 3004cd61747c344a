package com.nuvana.lottery.verification.architecture.samples.appalone.app;

/** Logs. */
public record BadLogger(java.util.logging.Level level) {}
