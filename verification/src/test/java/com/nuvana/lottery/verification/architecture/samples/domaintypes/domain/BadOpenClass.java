package com.nuvana.lottery.verification.architecture.samples.domaintypes.domain;

/** Can be extended by anybody. */
public class BadOpenClass {}
