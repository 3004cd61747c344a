package com.nuvana.lottery.verification.architecture.samples.folds.domain;

/** There is no fold. */
public sealed interface BadNone {

    /** A case. */
    record Heads() implements BadNone {}

    /** A case. */
    record Tails() implements BadNone {}
}
