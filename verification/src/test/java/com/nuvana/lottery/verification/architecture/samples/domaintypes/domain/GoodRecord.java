package com.nuvana.lottery.verification.architecture.samples.domaintypes.domain;

/** Closed. */
public record GoodRecord() implements GoodSealed {}
