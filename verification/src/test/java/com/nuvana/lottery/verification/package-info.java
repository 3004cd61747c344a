/**
 * Tests that have to see all modules at once: the rules of the architecture, stories told through the front door, kills
 * and random walks. Start with the architecture rules. What can be tested inside one module belongs there, and no other
 * module may depend on this one.
 */
package com.nuvana.lottery.verification;
