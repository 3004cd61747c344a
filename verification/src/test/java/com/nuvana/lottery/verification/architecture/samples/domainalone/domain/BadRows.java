package com.nuvana.lottery.verification.architecture.samples.domainalone.domain;

/** Sees a database. */
public record BadRows(java.sql.ResultSet rows) {}
