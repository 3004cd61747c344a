package com.nuvana.lottery.verification.architecture.samples.ports.app.port;

/** Writes. */
public interface Tx extends Views {
    @Override
    BadPacks packs();

    GoodBins bins();
}
