package com.nuvana.lottery.verification.architecture.samples.storagelibraries.sqlite;

/** Uses the library where it may. */
public record GoodUserOfSqlite(
        com.nuvana.lottery.verification.architecture.samples.storagelibraries.org.sqlite.StandIn used) {}
