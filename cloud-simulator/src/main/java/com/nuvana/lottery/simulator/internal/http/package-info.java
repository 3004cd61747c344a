/**
 * A small HTTP server of our own, because a cloud for tests has to do what no honest server does: tell another time, break
 * off, reset a connection, drip (ADR 0041). Start at {@link com.nuvana.lottery.simulator.internal.http.Listener}. What is
 * answered is decided elsewhere.
 */
package com.nuvana.lottery.simulator.internal.http;
