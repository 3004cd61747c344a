/**
 * What the cloud remembers: rows in tables, the ids it mints, the journal it writes them to. A row is the JSON that goes
 * over the wire, with what only the cloud sees. Start at {@link com.nuvana.lottery.simulator.internal.rows.Memory}. No
 * HTTP and no rule about lotteries comes in here.
 */
package com.nuvana.lottery.simulator.internal.rows;
