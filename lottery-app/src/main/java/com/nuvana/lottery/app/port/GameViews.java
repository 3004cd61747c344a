package com.nuvana.lottery.app.port;

import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.game.GameId;
import java.util.List;
import java.util.Optional;

/** Reads the catalogue. */
public interface GameViews {

    /** The game of that code, compared as codes are. */
    Optional<Game> byCode(GameCode code);

    /** The game of that id; every pack's game is there. */
    Game get(GameId id);

    /** All games, by canonical code. */
    List<Game> all();
}
