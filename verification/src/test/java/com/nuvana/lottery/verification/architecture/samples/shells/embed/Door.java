package com.nuvana.lottery.verification.architecture.samples.shells.embed;

/** The front door. */
public record Door() {}
