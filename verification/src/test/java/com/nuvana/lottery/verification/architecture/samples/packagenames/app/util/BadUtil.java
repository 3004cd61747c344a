package com.nuvana.lottery.verification.architecture.samples.packagenames.app.util;

/** Anything. */
public final class BadUtil {}
