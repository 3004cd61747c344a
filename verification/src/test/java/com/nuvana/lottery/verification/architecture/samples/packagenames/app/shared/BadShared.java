package com.nuvana.lottery.verification.architecture.samples.packagenames.app.shared;

/** Anything. */
public final class BadShared {}
