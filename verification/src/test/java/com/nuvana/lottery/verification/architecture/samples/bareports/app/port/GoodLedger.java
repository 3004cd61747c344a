package com.nuvana.lottery.verification.architecture.samples.bareports.app.port;

import com.nuvana.lottery.domain.pack.Movement;

/** Answers movements. */
public interface GoodLedger {
    java.util.List<Movement> all();
}
