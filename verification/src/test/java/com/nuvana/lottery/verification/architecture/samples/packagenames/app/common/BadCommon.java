package com.nuvana.lottery.verification.architecture.samples.packagenames.app.common;

/** Anything. */
public final class BadCommon {}
