package com.nuvana.lottery.verification.architecture.samples.foldonly.app;

import com.nuvana.lottery.verification.architecture.samples.foldonly.domain.Coin;

/** Asks in a fold. */
public final class GoodFold {
    String fold(Coin coin) {
        return coin instanceof Coin.Heads ? "heads" : "tails";
    }
}
