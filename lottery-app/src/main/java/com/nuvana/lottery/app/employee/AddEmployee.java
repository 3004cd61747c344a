package com.nuvana.lottery.app.employee;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.audit.Signed;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.port.PinHasher;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.employee.Employee;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.employee.EmployeeId;
import com.nuvana.lottery.domain.employee.EmployeeRefusal;
import com.nuvana.lottery.domain.employee.EmployeeStatus;
import com.nuvana.lottery.domain.employee.Pin;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.PersonName;
import com.nuvana.lottery.domain.store.Role;

/** Adds an employee. */
public final class AddEmployee {

    /** Who may do it, in person. */
    public static final Role LEAST_ROLE = Role.STORE_MANAGER;

    /** The new code, name and role, and the PIN to begin with. */
    public record Command(EmployeeCode code, PersonName name, Role role, Pin pin, Authority who) implements Signed {

        @Override
        public String command() {
            return "addEmployee";
        }

        @Override
        public Json.Obj detail() {
            return Json.Obj.EMPTY.with("employee", code.digits()).with("role", role.name());
        }
    }

    private final UnitOfWork work;
    private final Books books;
    private final PinHasher hasher;

    /** Works on that store. */
    public AddEmployee(UnitOfWork work, Books books, PinHasher hasher) {
        this.work = work;
        this.books = books;
        this.hasher = hasher;
    }

    /** The employee. Refused ROLE_REQUIRED, EMPLOYEE_CODE_TAKEN. */
    public Outcome<Employee, Refusal> handle(Command command) {
        return Outcome.<Authority, Refusal>from(command.who().inPerson(LEAST_ROLE))
                .then(allowed -> {
                    Employee employee = new Employee(
                            new EmployeeId(books.ids().next()),
                            command.code(),
                            command.name(),
                            command.role(),
                            hasher.hash(command.pin()),
                            EmployeeStatus.ACTIVE);
                    return work.write(command, tx -> add(tx, employee));
                });
    }

    private static Outcome<Employee, Refusal> add(Tx tx, Employee employee) {
        if (tx.employees().byCode(employee.code()).isPresent()) {
            return refused(new EmployeeRefusal.EmployeeCodeTaken(employee.code()));
        }
        tx.employees().add(employee);
        return accepted(employee);
    }
}
