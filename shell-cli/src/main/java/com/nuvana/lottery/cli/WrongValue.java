package com.nuvana.lottery.cli;

/** A word of the command line is not what stands there; the key is the text of what would be, {@code value.…}. */
public final class WrongValue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String words;

    /** A text of the bundle says what is allowed. */
    public WrongValue(String key) {
        this(key, "");
    }

    /** A text of the bundle says what is allowed, with the words that people can type for {@code {words}}. */
    public WrongValue(String key, String words) {
        super(key);
        this.key = key;
        this.words = words;
    }

    /** What is allowed. */
    String allowed(Words said) {
        return said.text("value." + key, "words", words);
    }
}
