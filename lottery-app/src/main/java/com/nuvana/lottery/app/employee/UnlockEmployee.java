package com.nuvana.lottery.app.employee;

import com.nuvana.lottery.app.audit.Signed;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.employee.Employee;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.employee.PinTries;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.Role;

/** Ends the lock that wrong PINs have set. */
public final class UnlockEmployee {

    /** Who may do it, in person. */
    public static final Role LEAST_ROLE = Role.STORE_MANAGER;

    /** Whose. */
    public record Command(EmployeeCode code, Authority who) implements Signed {

        @Override
        public String command() {
            return "unlockEmployee";
        }

        @Override
        public Json.Obj detail() {
            return Json.Obj.EMPTY.with("employee", code.digits());
        }
    }

    private final UnitOfWork work;
    private final Books books;

    /** Works on that store. */
    public UnlockEmployee(UnitOfWork work, Books books) {
        this.work = work;
        this.books = books;
    }

    /** The employee. Refused ROLE_REQUIRED, SETTING_INVALID for a code nobody has. */
    public Outcome<Employee, Refusal> handle(Command command) {
        return Outcome.<Authority, Refusal>from(command.who().inPerson(LEAST_ROLE))
                .then(allowed -> work.write(
                        command,
                        tx -> KnownEmployee.of(tx, command.code()).map(employee -> {
                            tx.employees().tried(command.code(), PinTries.NONE, books.now());
                            return employee;
                        })));
    }
}
