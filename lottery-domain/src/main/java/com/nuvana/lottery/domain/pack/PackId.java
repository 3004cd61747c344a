package com.nuvana.lottery.domain.pack;

import java.util.UUID;

/** The id of a pack, minted once. */
public record PackId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
