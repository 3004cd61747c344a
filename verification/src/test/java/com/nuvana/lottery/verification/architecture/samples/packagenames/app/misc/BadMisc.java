package com.nuvana.lottery.verification.architecture.samples.packagenames.app.misc;

/** Anything. */
public final class BadMisc {}
