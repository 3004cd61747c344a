package com.nuvana.lottery.verification.architecture.samples.ports.app.port;

import com.nuvana.lottery.domain.pack.Pack;

/** Stores a state without its change. */
public interface BadPacks {
    void save(Pack pack);
}
