package com.nuvana.lottery.verification.architecture.samples.storagelibraries.app;

/** Uses the library where it may not. */
public record BadUserOfJdbi(
        com.nuvana.lottery.verification.architecture.samples.storagelibraries.org.jdbi.v3.core.StandIn used) {}
