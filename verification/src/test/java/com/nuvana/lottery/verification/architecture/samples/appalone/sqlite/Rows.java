package com.nuvana.lottery.verification.architecture.samples.appalone.sqlite;

/** Part of an adapter. */
public record Rows() {}
