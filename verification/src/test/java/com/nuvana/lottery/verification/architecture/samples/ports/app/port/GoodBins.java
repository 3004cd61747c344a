package com.nuvana.lottery.verification.architecture.samples.ports.app.port;

import com.nuvana.lottery.domain.Change;
import com.nuvana.lottery.domain.bin.Bin;
import com.nuvana.lottery.domain.bin.BinFact;

/** Stores a change. */
public interface GoodBins {
    void record(Change<Bin, BinFact> change);
}
