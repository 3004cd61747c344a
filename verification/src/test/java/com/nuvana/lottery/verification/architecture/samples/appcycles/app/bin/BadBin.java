package com.nuvana.lottery.verification.architecture.samples.appcycles.app.bin;

/** Sees packs, which see bins. */
public record BadBin(
        java.util.List<com.nuvana.lottery.verification.architecture.samples.appcycles.app.pack.BadPack> packs) {}
