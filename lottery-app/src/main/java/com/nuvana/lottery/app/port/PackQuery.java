package com.nuvana.lottery.app.port;

import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.store.BinNumber;
import java.util.Optional;

/**
 * Which packs a list shows, in the order of game code and pack number.
 *
 * @param text a part of the pack number as shown, or the beginning of a word of the game's name, whatever its case
 * @param after the key of the last row of the page before
 * @param limit 1 to 500 rows
 */
public record PackQuery(
        Optional<PackStatus> status,
        Optional<GameCode> game,
        Optional<BinNumber> bin,
        Optional<String> text,
        Optional<PackKey> after,
        int limit) {

    /** The longest page. */
    public static final int MOST = 500;

    /** Refuses limits outside 1 to 500. */
    public PackQuery {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a page is 1 to " + MOST + " rows: " + limit);
        }
    }

    /** The same list of that game's packs alone, whatever their numbers. */
    public PackQuery ofGame(GameCode code) {
        return new PackQuery(status, Optional.of(code), bin, Optional.empty(), after, limit);
    }
}
