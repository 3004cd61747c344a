package com.nuvana.lottery.verification.architecture.samples.packagenames.app.pack;

/** In a package of its feature. */
public final class GoodPack {}
