package com.nuvana.lottery.cli;

import java.util.List;
import java.util.Optional;

/** The command line, or what goes with it, makes no sense; a text of the bundle says what to give instead. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> namesAndValues;
    private final transient Optional<UsageException> before;

    /** Says what is wrong and what would be right: the key of a text, with values by its placeholders' names. */
    public UsageException(String key, Object... namesAndValues) {
        this(Optional.empty(), key, namesAndValues);
    }

    private UsageException(Optional<UsageException> before, String key, Object... namesAndValues) {
        super(key);
        this.key = key;
        this.namesAndValues = List.of(namesAndValues);
        this.before = before;
    }

    /** The same, with another text after it. */
    public UsageException and(String nextKey, Object... nextNamesAndValues) {
        return new UsageException(Optional.of(this), nextKey, nextNamesAndValues);
    }

    /** The text. */
    String said(Words words) {
        String text = words.text(key, namesAndValues.toArray());
        return before.map(first -> first.said(words) + " " + text).orElse(text);
    }
}
