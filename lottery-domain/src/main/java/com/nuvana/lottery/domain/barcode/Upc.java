package com.nuvana.lottery.domain.barcode;

/** The UPC-A for the till (domain specification 2.5): 12 digits, or 13 with a leading 0 when sent as EAN-13. */
final class Upc {

    private static final int DIGITS = 12;

    private Upc() {}

    /** Says whether the digits are a valid UPC-A. One 12-digit ticket code in ten is one by chance. */
    static boolean isValid(String digits) {
        if (digits.length() == DIGITS + 1) {
            return digits.charAt(0) == '0' && isValid(digits.substring(1));
        }
        return digits.length() == DIGITS
                && CheckRule.Mod10.expected(digits, DIGITS - 1) == digits.charAt(DIGITS - 1) - '0';
    }
}
