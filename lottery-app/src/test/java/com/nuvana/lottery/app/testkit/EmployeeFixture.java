package com.nuvana.lottery.app.testkit;

import com.nuvana.lottery.domain.employee.Employee;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.employee.EmployeeId;
import com.nuvana.lottery.domain.employee.EmployeeStatus;
import com.nuvana.lottery.domain.employee.PinHash;
import com.nuvana.lottery.domain.store.PersonName;
import com.nuvana.lottery.domain.store.Role;

/** Describes an employee. Immutable. */
public record EmployeeFixture(String code, Role role, PinHash pin) {

    /** The employee of another code; the name follows it. */
    public EmployeeFixture coded(String other) {
        return new EmployeeFixture(other, role, pin);
    }

    /** The employee of another role. */
    public EmployeeFixture as(Role other) {
        return new EmployeeFixture(code, other, pin);
    }

    /** The employee with another PIN's hash. */
    public EmployeeFixture with(PinHash other) {
        return new EmployeeFixture(code, role, other);
    }

    /** The employee, active. */
    public Employee build() {
        return new Employee(
                new EmployeeId(NamedIds.of("employee " + code)),
                new EmployeeCode(code),
                new PersonName("Person " + code),
                role,
                pin,
                EmployeeStatus.ACTIVE);
    }
}
