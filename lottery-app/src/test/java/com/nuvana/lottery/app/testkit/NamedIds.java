package com.nuvana.lottery.app.testkit;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids that follow from a name, for fixtures whose id no test looks at. In the form of UUIDv7. */
final class NamedIds {

    private NamedIds() {}

    static UUID of(String name) {
        UUID hash = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new UUID((hash.getMostSignificantBits() & ~0xf000L) | 0x7000L, hash.getLeastSignificantBits());
    }
}
