package com.nuvana.lottery.domain.barcode;

import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.pack.PackKey;
import java.util.Optional;

/**
 * What the store knows, as far as telling readings of one code apart needs it. The parser asks only when a code fits
 * several layouts or could be a UPC, so that an implementation may read storage.
 */
public interface Known {

    /** Says whether the store has that pack, in whatever state. */
    boolean isPack(PackKey pack);

    /** The game of that code; empty when the catalogue has none. */
    Optional<KnownGame> game(GameCode game);

    /** A store that knows no game and no pack. */
    static Known nothing() {
        return new Known() {
            @Override
            public boolean isPack(PackKey pack) {
                return false;
            }

            @Override
            public Optional<KnownGame> game(GameCode game) {
                return Optional.empty();
            }
        };
    }
}
