package com.nuvana.lottery.domain.employee;

import com.nuvana.lottery.domain.Refusal;
import java.time.Instant;

/** Why a log-in, or a change of the staff, is not accepted. */
public sealed interface EmployeeRefusal extends Refusal {

    /** The PIN is not 4 to 6 digits. */
    record PinMalformed() implements EmployeeRefusal {
        @Override
        public String code() {
            return "PIN_MALFORMED";
        }
    }

    /** No active employee has that code and PIN; which of the two is wrong is not told. */
    record PinWrong(int triesLeft) implements EmployeeRefusal {
        @Override
        public String code() {
            return "PIN_WRONG";
        }
    }

    /** Five wrong tries in a row: no PIN is checked for that code until then. */
    record PinLocked(Instant until) implements EmployeeRefusal {
        @Override
        public String code() {
            return "PIN_LOCKED";
        }
    }

    /** Another employee has that code. */
    record EmployeeCodeTaken(EmployeeCode employee) implements EmployeeRefusal {
        @Override
        public String code() {
            return "EMPLOYEE_CODE_TAKEN";
        }
    }

    /** The last active store manager cannot be deactivated. */
    record LastStoreManager(EmployeeCode employee) implements EmployeeRefusal {
        @Override
        public String code() {
            return "LAST_STORE_MANAGER";
        }
    }
}
