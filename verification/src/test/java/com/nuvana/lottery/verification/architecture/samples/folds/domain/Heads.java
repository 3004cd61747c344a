package com.nuvana.lottery.verification.architecture.samples.folds.domain;

import java.util.function.Function;

/** A case. */
public record Heads() implements BadOrder {
    @Override
    public <X> X fold(Function<? super Tails, ? extends X> tails, Function<? super Heads, ? extends X> heads) {
        return heads.apply(this);
    }
}
