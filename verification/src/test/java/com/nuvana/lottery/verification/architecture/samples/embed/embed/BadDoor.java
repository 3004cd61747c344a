package com.nuvana.lottery.verification.architecture.samples.embed.embed;

/** Sees a shell. */
public record BadDoor(com.nuvana.lottery.verification.architecture.samples.embed.cli.Command command) {}
