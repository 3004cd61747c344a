package com.nuvana.lottery.verification.architecture.samples.storagelibraries.app;

/** Uses the library where it may not. */
public record BadUserOfSqlite(
        com.nuvana.lottery.verification.architecture.samples.storagelibraries.org.sqlite.StandIn used) {}
