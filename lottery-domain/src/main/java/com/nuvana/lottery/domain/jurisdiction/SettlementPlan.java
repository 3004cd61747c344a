package com.nuvana.lottery.domain.jurisdiction;

/** Which of a lottery's plans a store has agreed to. */
public enum SettlementPlan {
    /** The usual one: a share of the low-tier prizes or a number of days, whichever comes first. */
    STANDARD,
    /** The other one some lotteries offer: a shorter number of days and no share. */
    OTHER
}
