package com.nuvana.lottery.verification.architecture.samples.shelllibraries.app;

/** Uses the library where it may not. */
public record BadUserOfPicocli(
        com.nuvana.lottery.verification.architecture.samples.shelllibraries.picocli.StandIn used) {}
