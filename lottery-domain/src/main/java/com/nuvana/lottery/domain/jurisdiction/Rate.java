package com.nuvana.lottery.domain.jurisdiction;

/** A share in hundredths of a percent, 0 to 10000: 5 percent is 500, so that 6.25 percent needs no fraction. */
public record Rate(int hundredthsOfPercent) {

    /** Refuses shares outside 0 to 100 percent. */
    public Rate {
        if (hundredthsOfPercent < 0 || hundredthsOfPercent > 10_000) {
            throw new IllegalArgumentException("a rate is 0 to 10000 hundredths of a percent: " + hundredthsOfPercent);
        }
    }
}
