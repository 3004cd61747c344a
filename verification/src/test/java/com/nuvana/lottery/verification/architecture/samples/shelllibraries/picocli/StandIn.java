package com.nuvana.lottery.verification.architecture.samples.shelllibraries.picocli;

/** Stands for the library. */
public record StandIn() {}
