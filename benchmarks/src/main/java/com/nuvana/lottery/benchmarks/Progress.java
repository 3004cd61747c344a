package com.nuvana.lottery.benchmarks;

import java.util.Locale;

/** What a person who waits wants to know, on standard error: standard output is the table's. */
final class Progress {

    private Progress() {}

    static void say(String format, Object... values) {
        System.err.println("  " + String.format(Locale.ROOT, format, values));
    }
}
