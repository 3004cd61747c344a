package com.nuvana.lottery.verification.architecture.samples.domaintypes.domain;

/** Closed. */
public enum GoodEnum {
    ONE
}
