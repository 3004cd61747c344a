package com.nuvana.lottery.verification.architecture.samples.shelllibraries.cli;

/** Uses the library where it may. */
public record GoodUserOfPicocli(
        com.nuvana.lottery.verification.architecture.samples.shelllibraries.picocli.StandIn used) {}
