package com.nuvana.lottery.verification.architecture.samples.shelllibraries.com.google.inject;

/** Stands for the library. */
public record StandIn() {}
