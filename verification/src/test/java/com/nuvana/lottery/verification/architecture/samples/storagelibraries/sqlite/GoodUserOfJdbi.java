package com.nuvana.lottery.verification.architecture.samples.storagelibraries.sqlite;

/** Uses the library where it may. */
public record GoodUserOfJdbi(
        com.nuvana.lottery.verification.architecture.samples.storagelibraries.org.jdbi.v3.core.StandIn used) {}
