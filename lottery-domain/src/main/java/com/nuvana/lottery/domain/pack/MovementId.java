package com.nuvana.lottery.domain.pack;

import java.util.UUID;

/** The id of a movement, minted once. */
public record MovementId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
