package com.nuvana.lottery.app.port;

import com.nuvana.lottery.domain.game.Game;

/** Writes the catalogue. */
public interface Games extends GameViews {

    /** Adds the game, or replaces the one of its id. */
    void put(Game game);
}
