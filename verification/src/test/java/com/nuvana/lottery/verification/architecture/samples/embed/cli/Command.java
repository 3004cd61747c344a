package com.nuvana.lottery.verification.architecture.samples.embed.cli;

/** Part of a shell. */
public record Command() {}
