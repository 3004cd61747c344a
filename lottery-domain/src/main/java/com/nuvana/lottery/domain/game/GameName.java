package com.nuvana.lottery.domain.game;

import com.nuvana.lottery.domain.store.Texts;

/** A game's name as printed: 1 to 255 printable characters. */
public record GameName(String text) {

    /** Refuses empty, overlong and unprintable names. */
    public GameName {
        if (!isValid(text)) {
            throw new IllegalArgumentException("a game name is 1 to 255 printable characters");
        }
    }

    /** Says whether a game can bear that name. */
    public static boolean isValid(String text) {
        return Texts.isValid(text, 255);
    }

    @Override
    public String toString() {
        return text;
    }
}
