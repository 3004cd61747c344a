package com.nuvana.lottery.verification.architecture.samples.appcycles.app.pack;

/** Sees bins, which see packs. */
public record BadPack(com.nuvana.lottery.verification.architecture.samples.appcycles.app.bin.BadBin bin) {}
