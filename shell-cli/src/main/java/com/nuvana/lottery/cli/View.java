package com.nuvana.lottery.cli;

import com.nuvana.lottery.app.json.Json;

/** How the answer of a use case is shown: to a program as JSON, to a person as text. */
public interface View<T> {

    /** The answer as data: names in {@code snake_case}, money in cents under names ending in {@code _cents}. */
    Json json(T answer);

    /** The answer for a person. */
    void show(T answer, Page page);

    /** The exit code that the answer deserves: a batch with refused entries is not simply done. */
    default ExitCode exit(T answer) {
        return ExitCode.DONE;
    }
}
