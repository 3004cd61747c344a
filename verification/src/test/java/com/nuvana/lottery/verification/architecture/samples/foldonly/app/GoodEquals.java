package com.nuvana.lottery.verification.architecture.samples.foldonly.app;

/** Asks for a type that is no case. */
public record GoodEquals(int value) {
    @Override
    public boolean equals(Object other) {
        return other instanceof GoodEquals same && same.value == value;
    }

    @Override
    public int hashCode() {
        return value;
    }
}
