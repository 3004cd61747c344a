package com.nuvana.lottery.embed;

import com.nuvana.lottery.app.employee.AddEmployee;
import com.nuvana.lottery.app.employee.ChangePin;
import com.nuvana.lottery.app.employee.CheckPin;
import com.nuvana.lottery.app.employee.DeactivateEmployee;
import com.nuvana.lottery.app.employee.UnlockEmployee;
import com.nuvana.lottery.app.port.PinHasher;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;

/** What can be done to employees, and the check of their PINs. Thread-safe; PINs are hashed slowly on purpose. */
public record EmployeeCommands(
        CheckPin checkPin, AddEmployee add, DeactivateEmployee deactivate, UnlockEmployee unlock, ChangePin changePin) {

    static EmployeeCommands of(UnitOfWork work, Books books, PinHasher hasher) {
        return new EmployeeCommands(
                new CheckPin(work, books, hasher),
                new AddEmployee(work, books, hasher),
                new DeactivateEmployee(work),
                new UnlockEmployee(work, books),
                new ChangePin(work, hasher));
    }
}
