package com.nuvana.lottery.verification.architecture.samples.appalone.app;

/** Sees the domain. */
public record GoodUseCase(com.nuvana.lottery.verification.architecture.samples.appalone.domain.Rules rules) {}
