package com.nuvana.lottery.verification.architecture.samples.names.app;

/** Named for what it is made of. */
public final class BadTextUtil {}
