package com.nuvana.lottery.verification.architecture.samples.domainalone.domain;

/** Sees the app. */
public record BadCaller(com.nuvana.lottery.verification.architecture.samples.domainalone.app.SomeUseCase useCase) {}
