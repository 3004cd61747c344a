package com.nuvana.lottery.app.port;

import com.nuvana.lottery.domain.game.Game;

/** Writes the catalogue. */
public interface Games extends GameViews {

    /**
     * Adds the game, or replaces the one of its id. Its untouched packs, in whatever state, take its size and, where it
     * is known, its first ticket. Fails when a pack of which tickets are gone, or ever were beyond the size, is numbered
     * otherwise.
     */
    void put(Game game);
}
