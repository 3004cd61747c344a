package com.nuvana.lottery.verification.architecture.samples.parameters.domain;

/** Holds a maybe. */
public record GoodRecord(java.util.Optional<String> text, boolean isShown) {
    int count(boolean all) {
        return all ? 1 : 0;
    }
}
