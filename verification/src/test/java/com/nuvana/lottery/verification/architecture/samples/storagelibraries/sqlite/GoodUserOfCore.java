package com.nuvana.lottery.verification.architecture.samples.storagelibraries.sqlite;

/** Uses the library where it may. */
public record GoodUserOfCore(
        com.nuvana.lottery.verification.architecture.samples.storagelibraries.org.flywaydb.core.StandIn used) {}
