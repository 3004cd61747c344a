package com.nuvana.lottery.verification.architecture.samples.shelllibraries.app;

/** Uses the library where it may not. */
public record BadUserOfInject(
        com.nuvana.lottery.verification.architecture.samples.shelllibraries.com.google.inject.StandIn used) {}
