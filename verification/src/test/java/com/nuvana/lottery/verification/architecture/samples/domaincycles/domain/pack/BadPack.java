package com.nuvana.lottery.verification.architecture.samples.domaincycles.domain.pack;

/** Sees bins, which see packs. */
public record BadPack(com.nuvana.lottery.verification.architecture.samples.domaincycles.domain.bin.BadBin bin) {}
