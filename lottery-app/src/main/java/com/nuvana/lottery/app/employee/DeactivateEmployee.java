package com.nuvana.lottery.app.employee;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.audit.Signed;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.employee.Employee;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.employee.EmployeeRefusal;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.Role;

/** Takes away an employee's right to log in; the person stays in history. */
public final class DeactivateEmployee {

    /** Who may do it, in person. */
    public static final Role LEAST_ROLE = Role.STORE_MANAGER;

    /** Whose. */
    public record Command(EmployeeCode code, Authority who) implements Signed {

        @Override
        public String command() {
            return "deactivateEmployee";
        }

        @Override
        public Json.Obj detail() {
            return Json.Obj.EMPTY.with("employee", code.digits());
        }
    }

    private final UnitOfWork work;

    /** Works on that store. */
    public DeactivateEmployee(UnitOfWork work) {
        this.work = work;
    }

    /** The employee, inactive. Refused ROLE_REQUIRED, LAST_STORE_MANAGER, SETTING_INVALID for a code nobody has. */
    public Outcome<Employee, Refusal> handle(Command command) {
        return Outcome.<Authority, Refusal>from(command.who().inPerson(LEAST_ROLE))
                .then(allowed -> work.write(
                        command,
                        tx -> KnownEmployee.of(tx, command.code())
                                .then(employee -> notTheLast(tx, employee))
                                .map(employee -> {
                                    tx.employees().change(employee.deactivated());
                                    return employee.deactivated();
                                })));
    }

    private static Outcome<Employee, Refusal> notTheLast(Tx tx, Employee employee) {
        boolean isLast = employee.isActiveStoreManager()
                && tx.employees().all().stream()
                                .filter(Employee::isActiveStoreManager)
                                .count()
                        == 1;
        return isLast ? refused(new EmployeeRefusal.LastStoreManager(employee.code())) : accepted(employee);
    }
}
