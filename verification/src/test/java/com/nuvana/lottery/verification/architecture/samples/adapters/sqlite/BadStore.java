package com.nuvana.lottery.verification.architecture.samples.adapters.sqlite;

/** Sees the other adapter. */
public record BadStore(com.nuvana.lottery.verification.architecture.samples.adapters.cloud.Cloud cloud) {}
