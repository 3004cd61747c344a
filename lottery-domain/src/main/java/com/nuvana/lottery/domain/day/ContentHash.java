package com.nuvana.lottery.domain.day;

/** SHA-256 as 64 lower-case hex digits. */
public record ContentHash(String hex) {

    /** Refuses anything but 64 lower-case hex digits. */
    public ContentHash {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a hash is 64 lower-case hex digits");
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
