package com.nuvana.lottery.domain;

/**
 * A value that says why a command is not accepted: a stable code and, in the record's components, the data to explain
 * it. The sentence a person reads lives in the bundles of the shells.
 */
public interface Refusal {

    /** The stable word of this refusal, such as {@code BIN_OCCUPIED}; never changes once released. */
    String code();
}
