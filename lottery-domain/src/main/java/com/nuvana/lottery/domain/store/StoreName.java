package com.nuvana.lottery.domain.store;

/** The name of a shop: 1 to 255 printable characters. */
public record StoreName(String text) {

    /** Refuses empty, overlong and unprintable names. */
    public StoreName {
        Texts.require("store name", text, 255);
    }

    @Override
    public String toString() {
        return text;
    }
}
