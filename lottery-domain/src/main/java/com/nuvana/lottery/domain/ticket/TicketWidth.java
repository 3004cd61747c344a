package com.nuvana.lottery.domain.ticket;

/** With how many digits ticket numbers are printed: 1 to 6, in all known layouts 3. */
public record TicketWidth(int digits) {

    /** Refuses widths outside 1 to 6. */
    public TicketWidth {
        if (digits < 1 || digits > 6) {
            throw new IllegalArgumentException("ticket width must be 1 to 6 digits: " + digits);
        }
    }

    /** Writes a number with leading zeros, {@code 8} as {@code 008}. The number has to fit. */
    public TicketNumber print(int number) {
        String digitsOnly = Integer.toString(number);
        if (number < 0 || digitsOnly.length() > digits) {
            throw new IllegalArgumentException(number + " does not fit " + digits + " digits");
        }
        return new TicketNumber("0".repeat(digits - digitsOnly.length()) + digitsOnly);
    }

    /** Says whether that number can be printed with this width. */
    public boolean fits(int number) {
        return number >= 0 && Integer.toString(number).length() <= digits;
    }
}
