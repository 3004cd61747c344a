package com.nuvana.lottery.verification.architecture.samples.foldonly.app;

import com.nuvana.lottery.verification.architecture.samples.foldonly.domain.Coin;

/** Asks whether something is of the family. */
public final class BadFamily {
    boolean isCoin(Object thing) {
        return thing instanceof Coin;
    }
}
