package com.nuvana.lottery.verification.architecture.samples.hidden.sqlite.internal;

/** Internal. */
public record Row() {}
