/** The verbs on employees, one class each. Start with {@code EmployeeGroup}. PINs are asked for, never arguments. */
package com.nuvana.lottery.cli.employee;
