package com.nuvana.lottery.verification.architecture.samples.names.app;

/** Named for what it is for. */
public final class GoodDailyReport {}
