package com.nuvana.lottery.verification.architecture.samples.appalone.domain;

/** Part of the domain. */
public record Rules() {}
