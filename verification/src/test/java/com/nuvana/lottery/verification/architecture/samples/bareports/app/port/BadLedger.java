package com.nuvana.lottery.verification.architecture.samples.bareports.app.port;

import com.nuvana.lottery.domain.pack.Movement;

/** Takes a movement without its pack. */
public interface BadLedger {
    void append(Movement movement);
}
