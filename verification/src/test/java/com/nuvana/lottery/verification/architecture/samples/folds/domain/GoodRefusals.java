package com.nuvana.lottery.verification.architecture.samples.folds.domain;

import com.nuvana.lottery.domain.Refusal;

/** Refusals are told apart by their codes. */
public sealed interface GoodRefusals extends Refusal {
    /** A case. */
    record No() implements GoodRefusals {
        @Override
        public String code() {
            return "NO";
        }
    }
}
