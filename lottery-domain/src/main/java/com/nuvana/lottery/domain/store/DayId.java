package com.nuvana.lottery.domain.store;

import java.util.UUID;

/** The id of a business day, minted once and never shown to a cashier. */
public record DayId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
