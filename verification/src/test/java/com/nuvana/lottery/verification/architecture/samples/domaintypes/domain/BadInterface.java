package com.nuvana.lottery.verification.architecture.samples.domaintypes.domain;

/** Can be implemented by anybody. */
public interface BadInterface {}
