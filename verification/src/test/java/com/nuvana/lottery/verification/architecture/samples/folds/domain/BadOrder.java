package com.nuvana.lottery.verification.architecture.samples.folds.domain;

import java.util.function.Function;

/** The cases in another order than that of its permits list. */
public sealed interface BadOrder permits Heads, Tails {
    <X> X fold(Function<? super Tails, ? extends X> tails, Function<? super Heads, ? extends X> heads);
}
