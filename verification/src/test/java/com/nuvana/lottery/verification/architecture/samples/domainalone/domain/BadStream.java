package com.nuvana.lottery.verification.architecture.samples.domainalone.domain;

/** Sees streams. */
public record BadStream(java.io.InputStream stream) {}
