package com.nuvana.lottery.domain.pack;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;
import java.util.Optional;

/**
 * The lottery's number for a pack: 1 to 20 digits, shown as first seen. Two numbers are equal when they are equal after
 * stripping leading zeros: {@code 4567} and {@code 0004567} are one.
 */
public record PackNumber(String text) {

    /** Refuses anything but 1 to 20 ASCII digits. */
    public PackNumber {
        if (!text.matches("[0-9]{1,20}")) {
            throw new IllegalArgumentException("a pack number is 1 to 20 digits: " + text);
        }
    }

    /**
     * Reads a number as typed and pads it with zeros to {@code width}, where the profile has one. Refused
     * PACK_NUMBER_MALFORMED when it is not digits, or longer than the width after stripping leading zeros.
     */
    public static Outcome<PackNumber, PackRefusal> parse(String typed, Optional<Integer> width) {
        String stripped = typed.replaceFirst("^0+(?=.)", "");
        int most = width.orElse(20);
        if (!typed.matches("[0-9]+") || stripped.length() > most) {
            return refused(new PackRefusal.PackNumberMalformed(typed, most));
        }
        String padded = width.map(w -> "0".repeat(Math.max(0, w - stripped.length())) + stripped)
                .orElse(typed.length() > 20 ? stripped : typed);
        return accepted(new PackNumber(padded));
    }

    /** The form by which numbers are compared and stored: no leading zeros, {@code 0} for all zeros. */
    public String canonical() {
        return text.replaceFirst("^0+(?=.)", "");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackNumber number && canonical().equals(number.canonical());
    }

    @Override
    public int hashCode() {
        return canonical().hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
