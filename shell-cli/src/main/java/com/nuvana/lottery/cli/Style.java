package com.nuvana.lottery.cli;

/** Colour for people at a terminal, and none for anybody else. */
public enum Style {
    /** No escape bytes at all. */
    PLAIN {
        @Override
        String paint(String codes, String text) {
            return text;
        }
    },
    /** ANSI colours. */
    COLOUR {
        @Override
        String paint(String codes, String text) {
            return "\u001B[" + codes + "m" + text + "\u001B[0m";
        }
    };

    abstract String paint(String codes, String text);

    /** The heading of a table. */
    String heading(String text) {
        return paint("1", text);
    }

    /** Something that was not done. */
    String bad(String text) {
        return paint("31", text);
    }

    /** Something to look at. */
    String warning(String text) {
        return paint("33", text);
    }
}
