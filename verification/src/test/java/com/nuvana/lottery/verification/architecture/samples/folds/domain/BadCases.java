package com.nuvana.lottery.verification.architecture.samples.folds.domain;

/** A case has no method. */
public sealed interface BadCases {
    <X> X fold(Cases<X> cases);

    /** A case. */
    record Heads() implements BadCases {
        @Override
        public <X> X fold(Cases<X> cases) {
            return cases.heads(this);
        }
    }

    /** A case. */
    record Tails() implements BadCases {
        @Override
        public <X> X fold(Cases<X> cases) {
            throw new IllegalStateException("nobody thought of tails");
        }
    }

    /** One method per case, but one. */
    interface Cases<X> {
        X heads(Heads heads);
    }
}
