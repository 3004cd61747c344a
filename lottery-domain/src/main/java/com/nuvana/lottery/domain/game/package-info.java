/**
 * The catalogue's entry for a scratch-ticket product: its number, price and numbering, as far as they are known. Start
 * with {@link com.nuvana.lottery.domain.game.Game}; two spellings of one number are made equal in
 * {@link com.nuvana.lottery.domain.game.GameCode}. Packs do not come in: a game knows nothing of what is in stock, and
 * the price a ticket was sold at is on the movement.
 */
package com.nuvana.lottery.domain.game;
