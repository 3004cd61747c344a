package com.nuvana.lottery.verification.architecture.samples.storagelibraries.app;

/** Uses the library where it may not. */
public record BadUserOfCore(
        com.nuvana.lottery.verification.architecture.samples.storagelibraries.org.flywaydb.core.StandIn used) {}
