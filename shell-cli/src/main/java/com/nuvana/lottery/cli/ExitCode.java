package com.nuvana.lottery.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the exit code of a command says. Scripts rely on the numbers: they never change. */
public enum ExitCode {
    /** Done; of a batch: every entry was accepted. */
    DONE(0, "Done; of a batch: every entry was accepted."),
    /** A bug of ours. */
    UNEXPECTED(1, "A bug of ours."),
    /** The command line makes no sense. */
    USAGE(2, "The command line makes no sense."),
    /** Refused by a rule; of a batch: at least one entry was refused, the others are booked. */
    REFUSED(3, "Refused by a rule; of a batch: at least one entry, and the others are booked."),
    /** The store cannot be used: none here, key, damage, lock, disk; or a check found damage; or the answer cannot be written. */
    STORAGE(4, "The store cannot be used, a check found damage, or the answer cannot be written."),
    /** The cloud cannot be reached, or refuses us. */
    CLOUD(5, "The cloud cannot be reached, or refuses us."),
    /** Facts wait that only a person can free. */
    BLOCKED(6, "Facts wait that only a person can free.");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /** What each number means, for the help. */
    static Map<String, String> meanings() {
        Map<String, String> all = new LinkedHashMap<>();
        for (ExitCode each : values()) {
            all.put(" " + each.code, each.meaning);
        }
        return all;
    }

    /** The number for the system. */
    public int code() {
        return code;
    }
}
