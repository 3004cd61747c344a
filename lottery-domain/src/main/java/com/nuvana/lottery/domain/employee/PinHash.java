package com.nuvana.lottery.domain.employee;

/** The bcrypt hash of a PIN, in its usual text form. Never shown. */
public record PinHash(String text) {

    /** Refuses an empty hash. */
    public PinHash {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a PIN hash is never empty");
        }
    }

    @Override
    public String toString() {
        return "PinHash[****]";
    }
}
