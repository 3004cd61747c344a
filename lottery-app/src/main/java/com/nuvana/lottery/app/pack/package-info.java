/**
 * Use cases about packs, one final class for each thing that people do with one. Start with
 * {@link com.nuvana.lottery.app.pack.CountPack}, then with {@link com.nuvana.lottery.app.pack.PackDesk}, where they
 * share what they ask and record alike. What is allowed is decided by the domain: a class here reads, asks it, and
 * writes the answer in one transaction, and no rule about tickets or states comes in.
 */
package com.nuvana.lottery.app.pack;
