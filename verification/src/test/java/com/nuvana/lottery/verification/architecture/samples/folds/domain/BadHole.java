package com.nuvana.lottery.verification.architecture.samples.folds.domain;

import java.util.function.Function;

/** A case is forgotten. */
public sealed interface BadHole {
    <X> X fold(Function<? super Heads, ? extends X> heads);

    /** A case. */
    record Heads() implements BadHole {
        @Override
        public <X> X fold(Function<? super Heads, ? extends X> heads) {
            return heads.apply(this);
        }
    }

    /** A case. */
    record Tails() implements BadHole {
        @Override
        public <X> X fold(Function<? super Heads, ? extends X> heads) {
            return null;
        }
    }
}
