package com.nuvana.lottery.domain.game;

import java.util.UUID;

/** The id of a game, minted once. */
public record GameId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
