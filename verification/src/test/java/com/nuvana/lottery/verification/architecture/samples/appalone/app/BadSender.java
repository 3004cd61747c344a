package com.nuvana.lottery.verification.architecture.samples.appalone.app;

/** Sees the network. */
public record BadSender(java.net.URI to) {}
