package com.nuvana.lottery.verification.architecture.samples.domainalone.domain;

/** Sees the domain and plain parts of Java. */
public record GoodRange(java.util.Optional<GoodRange> inner) {}
