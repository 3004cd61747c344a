package com.nuvana.lottery.verification.architecture.samples.adapters.sqlite;

/** Sees its own. */
public record GoodRow() {}
