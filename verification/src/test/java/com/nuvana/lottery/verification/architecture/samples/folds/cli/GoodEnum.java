package com.nuvana.lottery.verification.architecture.samples.folds.cli;

/** An enum whose constants have bodies is sealed to the compiler, and has no cases to us. */
public enum GoodEnum {
    PLAIN {
        @Override
        int width() {
            return 1;
        }
    };

    abstract int width();
}
