package com.nuvana.lottery.app.port;

import com.nuvana.lottery.domain.employee.Employee;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.employee.PinTries;
import java.time.Instant;

/** Writes the people and their tries at PINs. */
public interface Employees extends EmployeeViews {

    /** Adds an employee whose code is free. */
    void add(Employee employee);

    /** Replaces an employee's data; id and code stay. */
    void change(Employee employee);

    /** Replaces the tries at a code, and keeps a record of a lock that they set. */
    void tried(EmployeeCode code, PinTries tries, Instant now);

    /** Records that the latest lock at a code is over: a try is taken again at {@code now}. */
    void lockEnded(EmployeeCode code, Instant now);
}
