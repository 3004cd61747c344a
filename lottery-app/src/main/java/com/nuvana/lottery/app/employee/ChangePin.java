package com.nuvana.lottery.app.employee;

import com.nuvana.lottery.app.audit.Signed;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.port.PinHasher;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.employee.Employee;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.employee.Pin;
import com.nuvana.lottery.domain.employee.PinHash;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.Role;

/** Gives an employee another PIN. */
public final class ChangePin {

    /** Who may do it, in person. */
    public static final Role LEAST_ROLE = Role.STORE_MANAGER;

    /** Whose, and the new PIN. */
    public record Command(EmployeeCode code, Pin pin, Authority who) implements Signed {

        @Override
        public String command() {
            return "changePin";
        }

        @Override
        public Json.Obj detail() {
            return Json.Obj.EMPTY.with("employee", code.digits());
        }
    }

    private final UnitOfWork work;
    private final PinHasher hasher;

    /** Works on that store. */
    public ChangePin(UnitOfWork work, PinHasher hasher) {
        this.work = work;
        this.hasher = hasher;
    }

    /** The employee. Refused ROLE_REQUIRED, SETTING_INVALID for a code nobody has. */
    public Outcome<Employee, Refusal> handle(Command command) {
        return Outcome.<Authority, Refusal>from(command.who().inPerson(LEAST_ROLE))
                .then(allowed -> {
                    PinHash hash = hasher.hash(command.pin());
                    return work.write(
                            command,
                            tx -> KnownEmployee.of(tx, command.code()).map(employee -> {
                                tx.employees().change(employee.withPin(hash));
                                return employee.withPin(hash);
                            }));
                });
    }
}
