package com.nuvana.lottery.verification.architecture.samples.embed.embed;

/** Sees no shell. */
public record GoodDoor() {}
