package com.nuvana.lottery.verification.architecture.samples.domainalone.domain;

/** Sees the disk. */
public record BadReader(java.nio.file.Path file) {}
