package com.nuvana.lottery.verification.architecture.samples.adapters.sqlite;

/** Sees the front door. */
public record BadCaller(com.nuvana.lottery.verification.architecture.samples.adapters.embed.Door door) {}
