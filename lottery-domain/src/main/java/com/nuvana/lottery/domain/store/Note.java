package com.nuvana.lottery.domain.store;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;

/** What a person adds in words: 1 to 500 printable characters. */
public record Note(String text) {

    /** The longest note. */
    public static final int LONGEST = 500;

    /** Refuses empty, overlong and unprintable notes. */
    public Note {
        Texts.require("note", text, LONGEST);
    }

    /**
     * Reads what was typed. Refused NOTES_TOO_LONG over 500 characters and SETTING_INVALID (field {@code note}) when
     * blank or unprintable.
     */
    public static Outcome<Note, StoreRefusal> parse(String typed) {
        if (typed.length() > LONGEST) {
            return refused(new StoreRefusal.NotesTooLong(typed.length(), LONGEST));
        }
        if (!Texts.isValid(typed, LONGEST)) {
            return refused(new StoreRefusal.SettingInvalid("note", "", "1 to 500 printable characters"));
        }
        return accepted(new Note(typed));
    }

    @Override
    public String toString() {
        return text;
    }
}
