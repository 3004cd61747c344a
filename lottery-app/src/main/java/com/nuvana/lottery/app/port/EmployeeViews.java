package com.nuvana.lottery.app.port;

import com.nuvana.lottery.domain.employee.Employee;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.employee.PinTries;
import java.util.List;
import java.util.Optional;

/** Reads the people and their tries at PINs. */
public interface EmployeeViews {

    /** The employee of that code, active or not. */
    Optional<Employee> byCode(EmployeeCode code);

    /** Everybody, by code (shorter codes first). */
    List<Employee> all();

    /** The tries at that code, whether or not anybody has it, as they were stored. */
    PinTries triesAt(EmployeeCode code);

    /** Every lock there was, oldest first. */
    List<PinLock> locks();
}
