package com.nuvana.lottery.verification.architecture.samples.domainalone.app;

/** Part of the app. */
public record SomeUseCase() {}
