package com.nuvana.lottery.cli;

import java.util.Locale;

/** The languages of what we say. */
public enum Language {
    /** English. */
    EN,
    /** Spanish. */
    ES;

    /** The two letters of the language. */
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
