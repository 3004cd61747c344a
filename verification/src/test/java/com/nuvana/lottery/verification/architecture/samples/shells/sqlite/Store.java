package com.nuvana.lottery.verification.architecture.samples.shells.sqlite;

/** An adapter. */
public record Store() {}
