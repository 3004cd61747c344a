package com.nuvana.lottery.verification.architecture.samples.hidden.embed;

/** Of another module. */
public record BadDoor(com.nuvana.lottery.verification.architecture.samples.hidden.sqlite.internal.Row row) {}
