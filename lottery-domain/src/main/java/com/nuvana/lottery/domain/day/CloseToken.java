package com.nuvana.lottery.domain.day;

/** Names one preparation: 128 random bits as 32 lower-case hex digits. */
public record CloseToken(String hex) {

    /** Refuses anything but 32 lower-case hex digits. */
    public CloseToken {
        if (!isValid(hex)) {
            throw new IllegalArgumentException("a close token is 32 lower-case hex digits");
        }
    }

    /** Says whether a text has the form of a token. */
    public static boolean isValid(String text) {
        return text.matches("[0-9a-f]{32}");
    }

    @Override
    public String toString() {
        return hex;
    }
}
