/**
 * What may happen to a pack of tickets, and the ledger of what did. Start with
 * {@link com.nuvana.lottery.domain.pack.Pack} and its five states, then with one transition, such as {@code count} in
 * {@link com.nuvana.lottery.domain.pack.ActivePack}, and the {@link com.nuvana.lottery.domain.pack.PackChange} it
 * makes; {@link com.nuvana.lottery.domain.pack.PackHistory} undoes and corrects. A pack changes only together with its
 * movement. Nothing in here asks for the time or makes up an id; bins and days are only ids here, and what they may do
 * stays in their own packages.
 */
package com.nuvana.lottery.domain.pack;
