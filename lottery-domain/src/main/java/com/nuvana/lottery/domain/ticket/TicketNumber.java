package com.nuvana.lottery.domain.ticket;

/** The number printed on a ticket, as text with its leading zeros: {@code 008}. */
public record TicketNumber(String digits) {

    /** Refuses anything but 1 to 9 ASCII digits. */
    public TicketNumber {
        if (!Digits.areAll(digits, 1, 9)) {
            throw new IllegalArgumentException("a ticket number is 1 to 9 digits: " + digits);
        }
    }

    /** The number without its zeros: {@code 8} for {@code 008}. */
    public int value() {
        return Integer.parseInt(digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
