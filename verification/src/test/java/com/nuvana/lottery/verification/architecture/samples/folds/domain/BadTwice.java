package com.nuvana.lottery.verification.architecture.samples.folds.domain;

import java.util.function.Function;

/** One case is asked for twice, the other not at all. */
public sealed interface BadTwice {
    <X> X fold(Function<? super Up, ? extends X> up, Function<? super Up, ? extends X> down);

    /** A case. */
    record Up() implements BadTwice {
        @Override
        public <X> X fold(Function<? super Up, ? extends X> up, Function<? super Up, ? extends X> down) {
            return up.apply(this);
        }
    }

    /** A case. */
    record Down() implements BadTwice {
        @Override
        public <X> X fold(Function<? super Up, ? extends X> up, Function<? super Up, ? extends X> down) {
            return down.apply(new Up());
        }
    }
}
