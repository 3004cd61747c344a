package com.nuvana.lottery.verification.architecture.samples.shelllibraries.cli;

/** Uses the library where it may. */
public record GoodUserOfInject(
        com.nuvana.lottery.verification.architecture.samples.shelllibraries.com.google.inject.StandIn used) {}
