package com.nuvana.lottery.verification.architecture.samples.appcycles.app.day;

/** Sees packs; nobody sees it. */
public record GoodDay(com.nuvana.lottery.verification.architecture.samples.appcycles.app.pack.BadPack pack) {}
