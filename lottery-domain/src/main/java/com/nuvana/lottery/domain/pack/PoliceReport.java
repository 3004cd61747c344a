package com.nuvana.lottery.domain.pack;

import com.nuvana.lottery.domain.store.Texts;

/** The number of a police report about a stolen pack: 1 to 100 printable characters. */
public record PoliceReport(String text) {

    /** Refuses empty, overlong and unprintable numbers. */
    public PoliceReport {
        if (!Texts.isValid(text, 100)) {
            throw new IllegalArgumentException("a police report number is 1 to 100 printable characters");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
