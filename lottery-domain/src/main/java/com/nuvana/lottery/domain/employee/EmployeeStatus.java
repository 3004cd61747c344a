package com.nuvana.lottery.domain.employee;

/** Whether an employee may log in. */
public enum EmployeeStatus {
    /** May log in. */
    ACTIVE,
    /** May not; kept for history. */
    INACTIVE
}
