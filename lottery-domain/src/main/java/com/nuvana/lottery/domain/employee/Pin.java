package com.nuvana.lottery.domain.employee;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;

/** A PIN of 4 to 6 digits, on its way to be hashed or checked. It is never stored and never shown. */
public record Pin(String digits) {

    /** Refuses anything but 4 to 6 ASCII digits; the message does not repeat them. */
    public Pin {
        if (!digits.matches("[0-9]{4,6}")) {
            throw new IllegalArgumentException("a PIN is 4 to 6 digits");
        }
    }

    /** Reads a PIN as typed. Refused PIN_MALFORMED unless it is 4 to 6 digits. */
    public static Outcome<Pin, EmployeeRefusal> parse(String typed) {
        if (!typed.matches("[0-9]{4,6}")) {
            return refused(new EmployeeRefusal.PinMalformed());
        }
        return accepted(new Pin(typed));
    }

    @Override
    public String toString() {
        return "Pin[****]";
    }
}
