package com.nuvana.lottery.cli;

/** What the exit code of a command says. Scripts rely on the numbers: they never change. */
public enum ExitCode {
    /** Done; of a batch: every entry was accepted. */
    DONE(0),
    /** A bug of ours. */
    UNEXPECTED(1),
    /** The command line makes no sense. */
    USAGE(2),
    /** Refused by a rule; of a batch: at least one entry was refused, the others are booked. */
    REFUSED(3),
    /** The store cannot be used: none here, key, damage, lock, disk; or a check found damage. */
    STORAGE(4),
    /** The cloud cannot be reached, or refuses us. */
    CLOUD(5),
    /** Facts wait that only a person can free. */
    BLOCKED(6);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The number for the system. */
    public int code() {
        return code;
    }
}
