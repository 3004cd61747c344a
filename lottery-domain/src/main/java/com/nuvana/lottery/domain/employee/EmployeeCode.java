package com.nuvana.lottery.domain.employee;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.store.StoreRefusal;

/** What an employee types to log in: 1 to 10 digits, unique in the store. */
public record EmployeeCode(String digits) {

    /** Refuses anything but 1 to 10 ASCII digits. */
    public EmployeeCode {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("an employee code is 1 to 10 digits");
        }
    }

    /** Reads a code as typed. Refused SETTING_INVALID unless it is 1 to 10 digits. */
    public static Outcome<EmployeeCode, StoreRefusal> parse(String typed) {
        if (!isValid(typed)) {
            return refused(new StoreRefusal.SettingInvalid("employee code", typed, "1 to 10 digits"));
        }
        return accepted(new EmployeeCode(typed));
    }

    private static boolean isValid(String text) {
        return text.matches("[0-9]{1,10}");
    }

    @Override
    public String toString() {
        return digits;
    }
}
