package com.nuvana.lottery.verification.architecture.samples.adapters.cloud;

/** Sees nobody. */
public record Cloud() {}
