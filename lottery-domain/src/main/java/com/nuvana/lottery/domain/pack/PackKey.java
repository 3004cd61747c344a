package com.nuvana.lottery.domain.pack;

import com.nuvana.lottery.domain.game.GameCode;

/** Names one pack in a store for ever, in whatever state: game code and pack number, compared as those are. */
public record PackKey(GameCode game, PackNumber number) {

    /** The way a person reads and types it: {@code 2029-0004321}. */
    @Override
    public String toString() {
        return game + "-" + number;
    }
}
