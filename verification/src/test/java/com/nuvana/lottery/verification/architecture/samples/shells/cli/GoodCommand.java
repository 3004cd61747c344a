package com.nuvana.lottery.verification.architecture.samples.shells.cli;

/** Uses what was wired. */
public record GoodCommand(com.nuvana.lottery.verification.architecture.samples.shells.embed.Door door) {}
