package com.nuvana.lottery.sqlite;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** The key of a store's file: 32 bytes, as 64 lower-case hex digits. It is never shown, in no message and no log. */
public record StoreKey(String hex) {

    private static final int BYTES = 32;

    /** Refuses anything but 64 lower-case hex digits; the message does not repeat them. */
    public StoreKey {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a store key is 64 lower-case hex digits");
        }
    }

    /** The key that a text holds, with white space around it and in either case; empty if it holds none. */
    public static Optional<StoreKey> parse(String text) {
        String digits = text.strip().toLowerCase(Locale.ROOT);
        return digits.matches("[0-9a-f]{64}") ? Optional.of(new StoreKey(digits)) : Optional.empty();
    }

    /** A new key that nobody can guess. */
    public static StoreKey random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new StoreKey(HexFormat.of().formatHex(bytes));
    }

    @Override
    public String toString() {
        return "StoreKey[****]";
    }
}
