package com.nuvana.lottery.verification.architecture.samples.domaincycles.domain.bin;

/** Sees packs, which see bins. */
public record BadBin(
        java.util.List<com.nuvana.lottery.verification.architecture.samples.domaincycles.domain.pack.BadPack> packs) {}
