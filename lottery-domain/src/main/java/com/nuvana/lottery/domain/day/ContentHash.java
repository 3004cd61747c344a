package com.nuvana.lottery.domain.day;

/** SHA-256 as 64 lower-case hex digits. */
public record ContentHash(String hex) {

    private static final int LENGTH = 64;

    /** Refuses anything but 64 lower-case hex digits. */
    public ContentHash {
        if (!isHash(hex)) {
            throw new IllegalArgumentException("a hash is 64 lower-case hex digits");
        }
    }

    /** A journal has five of them for each entry, so no regular expression is made for each. */
    private static boolean isHash(String hex) {
        if (hex.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char digit = hex.charAt(i);
            if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return hex;
    }
}
