package com.nuvana.lottery.cli;

import com.nuvana.lottery.domain.Refusal;

/** A word of the command line that a rule refuses, with a code of its own: no mistake in how the command is written. */
public final class RefusedValue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal why;

    /** The rule's own refusal answers. */
    public RefusedValue(Refusal why) {
        super(why.code());
        this.why = why;
    }

    Refusal why() {
        return why;
    }
}
