/**
 * A cloud of our own over real HTTP, for tests and the demo: what the chain's cloud was seen to do, and what a complete
 * one would. Start at {@link com.nuvana.lottery.simulator.CloudSimulator}. It knows the words of the wire and none of our
 * modules, so that it cannot share their bugs; everything below {@code internal} may change without telling anybody.
 */
package com.nuvana.lottery.simulator;
