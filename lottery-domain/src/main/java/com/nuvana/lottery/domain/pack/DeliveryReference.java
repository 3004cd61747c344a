package com.nuvana.lottery.domain.pack;

import com.nuvana.lottery.domain.store.Texts;

/** The number of the delivery a pack came with, as printed on the slip: 1 to 100 printable characters. */
public record DeliveryReference(String text) {

    /** Refuses empty, overlong and unprintable references. */
    public DeliveryReference {
        if (!Texts.isValid(text, 100)) {
            throw new IllegalArgumentException("a delivery reference is 1 to 100 printable characters");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
