package com.nuvana.lottery.domain.store;

import java.util.UUID;

/** The id of a store, minted once and never shown to a cashier. */
public record StoreId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
