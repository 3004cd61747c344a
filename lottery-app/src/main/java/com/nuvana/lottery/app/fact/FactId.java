package com.nuvana.lottery.app.fact;

import java.util.UUID;

/** The id of a fact in the outbox: UUIDv7, and the key by which the cloud knows a repeat. */
public record FactId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
