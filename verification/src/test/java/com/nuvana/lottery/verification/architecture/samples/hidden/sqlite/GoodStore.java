package com.nuvana.lottery.verification.architecture.samples.hidden.sqlite;

/** Of the same module. */
public record GoodStore(com.nuvana.lottery.verification.architecture.samples.hidden.sqlite.internal.Row row) {}
