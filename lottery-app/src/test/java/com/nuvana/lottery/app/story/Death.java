package com.nuvana.lottery.app.story;

/** The program was killed: nobody catches this but the story that planned it. */
final class Death extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Death(String when) {
        super(when);
    }
}
