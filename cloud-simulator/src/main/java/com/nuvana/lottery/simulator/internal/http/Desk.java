package com.nuvana.lottery.simulator.internal.http;

import com.nuvana.lottery.simulator.internal.routes.Request;

/** Answers requests. Called by many connections at once. */
public interface Desk {

    /** The number of the request that has just come in. */
    long nextNumber();

    /** What is sent back. */
    Delivery answer(Request request);
}
