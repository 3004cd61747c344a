package com.nuvana.lottery.domain.store;

import java.util.UUID;

/** The id of a bin, minted once and never shown to a cashier. */
public record BinId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
