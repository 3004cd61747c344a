package com.nuvana.lottery.domain.store;

/** A US state by its two capital letters, such as {@code TX}: names a jurisdiction profile. */
public record StateCode(String letters) {

    /** Refuses anything but two capital letters. */
    public StateCode {
        if (!letters.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("a state is two capital letters: " + letters);
        }
    }

    @Override
    public String toString() {
        return letters;
    }
}
