package com.nuvana.lottery.verification.architecture.samples.domaincycles.domain.day;

/** Sees packs; nobody sees it. */
public record GoodDay(com.nuvana.lottery.verification.architecture.samples.domaincycles.domain.pack.BadPack pack) {}
