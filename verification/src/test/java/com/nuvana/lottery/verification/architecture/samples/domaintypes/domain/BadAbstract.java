package com.nuvana.lottery.verification.architecture.samples.domaintypes.domain;

/** Waits to be extended. */
public abstract class BadAbstract {}
