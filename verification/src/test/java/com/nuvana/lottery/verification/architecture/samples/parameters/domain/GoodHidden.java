package com.nuvana.lottery.verification.architecture.samples.parameters.domain;

/** Nobody outside can call it. */
final class GoodHidden {
    public int count(boolean all) {
        return all ? 1 : 0;
    }
}
