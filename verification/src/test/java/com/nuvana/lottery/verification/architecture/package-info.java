/**
 * The architecture of all modules, as tests: who may see whom, and what a use case, a port and a domain type look like.
 * Start with {@code Rules}, the list of all of them. Each rule has samples that break it, so that nobody has to believe
 * that it finds anything. A deviation on purpose is a named exception in the rule, with the number of its decision in
 * docs/adr.
 */
package com.nuvana.lottery.verification.architecture;
