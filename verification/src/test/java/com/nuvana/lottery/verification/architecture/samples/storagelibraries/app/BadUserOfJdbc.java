package com.nuvana.lottery.verification.architecture.samples.storagelibraries.app;

/** Uses JDBC where it may not. */
public record BadUserOfJdbc(java.sql.Connection used) {}
