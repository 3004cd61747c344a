package com.nuvana.lottery.embed;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** The key of a store's file: 32 bytes, as 64 lower-case hex digits. It is never shown, in no message and no log. */
record StoreKey(String hex) {

    private static final int BYTES = 32;

    /** Refuses anything but 64 lower-case hex digits; the message does not repeat them. */
    StoreKey {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a store's key is 64 lower-case hex digits");
        }
    }

    /** The key that a text holds, with white space around it and in either case; empty if it holds none. */
    static Optional<StoreKey> parse(String text) {
        String hex = text.strip().toLowerCase(Locale.ROOT);
        return hex.matches("[0-9a-f]{64}") ? Optional.of(new StoreKey(hex)) : Optional.empty();
    }

    /** A new key. */
    static StoreKey random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new StoreKey(HexFormat.of().formatHex(bytes));
    }

    /** The 32 bytes. */
    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return "StoreKey[****]";
    }
}
