/**
 * Checks of the books: what is said twice must be said alike. The ledger is compared with the packs, with the closed days
 * and with the outbox, and the journal with its own chain. Start with {@link com.nuvana.lottery.app.ledger.Finding}.
 * Reads only.
 */
package com.nuvana.lottery.app.ledger;
