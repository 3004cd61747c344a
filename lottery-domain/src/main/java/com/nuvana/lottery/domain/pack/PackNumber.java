package com.nuvana.lottery.domain.pack;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.ticket.Digits;

/**
 * The lottery's number for a pack: 1 to 20 digits, shown as first seen. Two numbers are equal when they are equal after
 * stripping leading zeros: {@code 4567} and {@code 0004567} are one.
 */
public record PackNumber(String text) {

    private static final int LONGEST = 20;

    /** Refuses anything but 1 to 20 ASCII digits. */
    public PackNumber {
        if (!Digits.areAll(text, 1, LONGEST)) {
            throw new IllegalArgumentException("a pack number is 1 to 20 digits: " + text);
        }
    }

    /**
     * Reads a number as typed and pads it with zeros to the profile's {@code width}. Refused PACK_NUMBER_MALFORMED when
     * it is not digits, or longer than the width after stripping leading zeros.
     */
    public static Outcome<PackNumber, PackRefusal> parse(String typed, int width) {
        return stripped(typed, width).map(digits -> new PackNumber("0".repeat(width - digits.length()) + digits));
    }

    /**
     * Reads a number as typed, for a state whose width is not known. Refused PACK_NUMBER_MALFORMED unless it is 1 to 20
     * digits after stripping leading zeros.
     */
    public static Outcome<PackNumber, PackRefusal> parse(String typed) {
        return stripped(typed, LONGEST).map(digits -> new PackNumber(typed.length() > LONGEST ? digits : typed));
    }

    private static Outcome<String, PackRefusal> stripped(String typed, int most) {
        if (!Digits.areAll(typed, 1, Integer.MAX_VALUE)
                || Digits.stripped(typed).length() > most) {
            return refused(
                    new PackRefusal.PackNumberMalformed(typed.substring(0, Math.min(typed.length(), 100)), most));
        }
        return accepted(Digits.stripped(typed));
    }

    /** The form by which numbers are compared and stored: no leading zeros, {@code 0} for all zeros. */
    public String canonical() {
        return Digits.stripped(text);
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
