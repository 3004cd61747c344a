package com.nuvana.lottery.verification.architecture.samples.appalone.app;

/** Sees an adapter. */
public record BadKeeper(com.nuvana.lottery.verification.architecture.samples.appalone.sqlite.Rows rows) {}
