package com.nuvana.lottery.cli;

import java.util.List;

/** The command line, or what goes with it, makes no sense; a text of the bundle says what to give instead. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> namesAndValues;

    /** Says what is wrong and what would be right: the key of a text, with values by its placeholders' names. */
    public UsageException(String key, Object... namesAndValues) {
        super(key);
        this.key = key;
        this.namesAndValues = List.of(namesAndValues);
    }

    /** The text. */
    String said(Words words) {
        return words.text(key, namesAndValues.toArray());
    }
}
