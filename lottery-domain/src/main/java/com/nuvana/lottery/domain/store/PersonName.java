package com.nuvana.lottery.domain.store;

/** A person's name as the store writes it: 1 to 100 printable characters. */
public record PersonName(String text) {

    /** Refuses empty, overlong and unprintable names. */
    public PersonName {
        Texts.require("name", text, 100);
    }

    @Override
    public String toString() {
        return text;
    }
}
