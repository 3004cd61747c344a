package com.nuvana.lottery.verification.architecture.samples.domaintypes.domain;

/** Closed. */
public sealed interface GoodSealed permits GoodRecord {}
