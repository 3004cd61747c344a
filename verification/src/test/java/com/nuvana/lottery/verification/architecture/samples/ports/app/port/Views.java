package com.nuvana.lottery.verification.architecture.samples.ports.app.port;

/** Reads. */
public interface Views {
    BadPacks packs();
}
