package com.nuvana.lottery.simulator.internal.rows;

import java.util.SplittableRandom;
import java.util.UUID;

/** Mints ids that look random and are not: the n-th of a seed is always the same. */
final class Ids {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long seed;
    private long minted;

    Ids(long seed, long minted) {
        this.seed = seed;
        this.minted = minted;
    }

    String next() {
        minted++;
        SplittableRandom random = new SplittableRandom(seed + GOLDEN * minted);
        long high = (random.nextLong() & 0xFFFFFFFFFFFF0FFFL) | 0x4000L;
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }

    long minted() {
        return minted;
    }
}
