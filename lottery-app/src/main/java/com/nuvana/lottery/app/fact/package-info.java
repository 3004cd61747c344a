/**
 * Facts on their way to the cloud: the envelope they share, their fields as JSON, and the row of the outbox they
 * become. Start with {@link com.nuvana.lottery.app.fact.FactWriter}. Sending does not happen here, and what is in a
 * fact is decided by the domain: this package only writes it down.
 */
package com.nuvana.lottery.app.fact;
