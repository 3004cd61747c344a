package com.nuvana.lottery.verification.architecture.samples.foldonly.app;

import com.nuvana.lottery.verification.architecture.samples.foldonly.domain.Coin;

/** Asks for one case. */
public final class BadAsker {
    boolean isHeads(Coin coin) {
        return coin instanceof Coin.Heads;
    }
}
