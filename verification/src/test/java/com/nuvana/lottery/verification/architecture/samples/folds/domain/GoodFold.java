package com.nuvana.lottery.verification.architecture.samples.folds.domain;

import java.util.function.Function;

/** Every case in its order. */
public sealed interface GoodFold {
    <X> X fold(Function<? super Heads, ? extends X> heads, Function<? super Tails, ? extends X> tails);

    /** A case. */
    record Heads() implements GoodFold {
        @Override
        public <X> X fold(Function<? super Heads, ? extends X> heads, Function<? super Tails, ? extends X> tails) {
            return heads.apply(this);
        }
    }

    /** A case. */
    record Tails() implements GoodFold {
        @Override
        public <X> X fold(Function<? super Heads, ? extends X> heads, Function<? super Tails, ? extends X> tails) {
            return tails.apply(this);
        }
    }
}
