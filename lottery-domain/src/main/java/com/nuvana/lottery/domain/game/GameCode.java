package com.nuvana.lottery.domain.game;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.ticket.Digits;

/**
 * The lottery's number for a game: text of 3 to 5 digits, shown as first seen. Two codes are equal when they are equal
 * after left-padding with zeros to 5 digits: {@code 529}, {@code 0529} and {@code 00529} are one game.
 */
public record GameCode(String text) {

    /** Refuses anything but 3 to 5 ASCII digits. */
    public GameCode {
        if (!isValid(text)) {
            throw new IllegalArgumentException("a game code is 3 to 5 digits: " + text);
        }
    }

    /** Reads a code as typed. Refused GAME_DATA_INVALID unless it is 3 to 5 ASCII digits. */
    public static Outcome<GameCode, GameRefusal> parse(String text) {
        if (!isValid(text)) {
            return refused(new GameRefusal.GameDataInvalid(text, "game_number", "3 to 5 digits"));
        }
        return accepted(new GameCode(text));
    }

    /** The form by which codes are compared and stored: five digits. */
    public String canonical() {
        return "0".repeat(5 - text.length()) + text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GameCode code && canonical().equals(code.canonical());
    }

    @Override
    public int hashCode() {
        return canonical().hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    private static boolean isValid(String text) {
        return Digits.areAll(text, 3, 5);
    }
}
