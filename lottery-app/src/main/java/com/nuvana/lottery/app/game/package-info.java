/**
 * Use cases about the catalogue of games. Start with {@link com.nuvana.lottery.app.game.ImportGames}, whose preview is
 * the same work without booking. Files do not come in: whoever read one hands over a
 * {@link com.nuvana.lottery.app.game.CatalogueTable} of raw text.
 */
package com.nuvana.lottery.app.game;
