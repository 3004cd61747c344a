package com.nuvana.lottery.domain.ticket;

/** The check that a text is ASCII digits alone. Scans are checked by the thousand, so it makes no garbage. */
public final class Digits {

    private Digits() {}

    /** Says whether {@code text} is {@code least} to {@code most} ASCII digits and nothing else. */
    public static boolean areAll(String text, int least, int most) {
        if (text.length() < least || text.length() > most) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The digits without leading zeros; one zero for all zeros. */
    public static String stripped(String digits) {
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return digits.substring(zeros);
    }
}
