/**
 * What the audit journal is told about a command, and the chain of its entries. Start with
 * {@link com.nuvana.lottery.app.audit.Audited}, which every writing command is, then with
 * {@link com.nuvana.lottery.app.audit.Transcript}, which a storage fills during a transaction. PINs, hashes and keys
 * never come in, nor does anything that is read or refused: only accepted commands are entries.
 */
package com.nuvana.lottery.app.audit;
