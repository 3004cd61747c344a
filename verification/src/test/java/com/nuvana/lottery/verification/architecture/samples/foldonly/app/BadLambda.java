package com.nuvana.lottery.verification.architecture.samples.foldonly.app;

import com.nuvana.lottery.verification.architecture.samples.foldonly.domain.Coin;

/** Asks for one case in a lambda. */
public final class BadLambda {
    long heads(java.util.List<Coin> coins) {
        return coins.stream().filter(coin -> coin instanceof Coin.Heads).count();
    }
}
