package com.nuvana.lottery.verification.architecture.samples.fractions.domain;

/** Money as a fraction. */
public record BadPrice(double dollars) {}
