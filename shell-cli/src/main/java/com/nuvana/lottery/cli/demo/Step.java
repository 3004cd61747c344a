package com.nuvana.lottery.cli.demo;

import java.time.Instant;
import java.util.Map;

/** One thing that happened in the played day: when, the key of its text, and the values of the text's placeholders. */
record Step(Instant at, String key, Map<String, Object> values) {

    /** Copies the values. */
    Step {
        values = Map.copyOf(values);
    }
}
