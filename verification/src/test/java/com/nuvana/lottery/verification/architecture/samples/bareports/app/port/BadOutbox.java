package com.nuvana.lottery.verification.architecture.samples.bareports.app.port;

import com.nuvana.lottery.domain.bin.BinFact;

/** Takes a fact without its change. */
public interface BadOutbox {
    void append(BinFact fact);
}
