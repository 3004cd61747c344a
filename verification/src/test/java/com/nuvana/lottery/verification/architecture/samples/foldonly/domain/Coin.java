package com.nuvana.lottery.verification.architecture.samples.foldonly.domain;

/** Narrowed by its fold. */
public sealed interface Coin {
    /** A case. */
    record Heads() implements Coin {}

    /** A case. */
    record Tails() implements Coin {}
}
