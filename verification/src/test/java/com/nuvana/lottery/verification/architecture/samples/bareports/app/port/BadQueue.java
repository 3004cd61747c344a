package com.nuvana.lottery.verification.architecture.samples.bareports.app.port;

import com.nuvana.lottery.app.fact.OutboxRow;

/** Takes a row. */
public interface BadQueue {
    void append(OutboxRow row);
}
