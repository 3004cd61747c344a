package com.nuvana.lottery.cli;

/** The command line, or what goes with it, makes no sense; the message says what to give instead. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong and what would be right. */
    public UsageException(String message) {
        super(message);
    }
}
