package com.nuvana.lottery.sqlite;

import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The raw key of a store: 32 bytes. Immutable; {@code toString} never shows it. */
public final class StoreKey {

    /** How many bytes a key has. */
    public static final int BYTES = 32;

    private final byte[] bytes;

    private StoreKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The key of these bytes, which are copied. Refuses any other number than 32. */
    public static StoreKey of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a key is " + BYTES + " bytes: " + bytes.length);
        }
        return new StoreKey(bytes.clone());
    }

    /**
     * Reads a key as it is kept in a file or a variable: 64 hex digits, white space around them ignored. Anything else
     * is {@link StorageUnavailable} with KEY_UNUSABLE; the message does not repeat the text.
     */
    public static StoreKey parse(String hex) {
        String digits = hex.strip();
        if (!digits.matches("[0-9a-fA-F]{" + 2 * BYTES + "}")) {
            throw new StorageUnavailable(Trouble.KEY_UNUSABLE, "a key is " + 2 * BYTES + " hex digits");
        }
        return new StoreKey(HexFormat.of().parseHex(digits));
    }

    /** A new key that nobody can guess. */
    public static StoreKey random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new StoreKey(bytes);
    }

    /** The key as 64 lower-case hex digits: for the driver, and for the place where the key is kept. Never log it. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoreKey key && MessageDigest.isEqual(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return StoreKey.class.hashCode();
    }

    @Override
    public String toString() {
        return "StoreKey[****]";
    }
}
