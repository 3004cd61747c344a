package com.nuvana.lottery.verification.architecture.samples.adapters.embed;

/** The front door. */
public record Door() {}
