package com.nuvana.lottery.verification.architecture.samples.fractions.app;

/** Many fractions. */
public record BadRates(java.util.List<String> names) {
    static float[] none() {
        return new float[0];
    }
}
