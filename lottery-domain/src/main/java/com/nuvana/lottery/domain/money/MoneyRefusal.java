package com.nuvana.lottery.domain.money;

import com.nuvana.lottery.domain.Refusal;

/** Why an amount is not accepted. */
public sealed interface MoneyRefusal extends Refusal {

    /** Money below zero or not in whole cents. */
    record AmountInvalid(String given, String allowed) implements MoneyRefusal {
        @Override
        public String code() {
            return "AMOUNT_INVALID";
        }
    }
}
