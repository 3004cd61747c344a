package com.nuvana.lottery.verification.architecture.samples.fractions.domain;

/** Money in cents. */
public record GoodPrice(long cents) {}
