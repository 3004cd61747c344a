package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.Employees;
import com.nuvana.lottery.app.port.PinLock;
import com.nuvana.lottery.domain.employee.Employee;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.employee.EmployeeId;
import com.nuvana.lottery.domain.employee.EmployeeStatus;
import com.nuvana.lottery.domain.employee.PinHash;
import com.nuvana.lottery.domain.employee.PinTries;
import com.nuvana.lottery.domain.store.PersonName;
import com.nuvana.lottery.domain.store.Role;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The people, their tries at PINs, and the locks that those set. */
record JdbiEmployees(Session session) implements Employees {

    @Override
    public Optional<Employee> byCode(EmployeeCode code) {
        return session.find(
                "select * from employees where code = :code", Session.with("code", code), JdbiEmployees::employee);
    }

    @Override
    public List<Employee> all() {
        return session.list(
                "select * from employees order by length(code), code", Session.none(), JdbiEmployees::employee);
    }

    private static Employee employee(Columns row) throws SQLException {
        return new Employee(
                new EmployeeId(row.uuid("id")),
                new EmployeeCode(row.text("code")),
                new PersonName(row.text("name")),
                row.word("role", Role.class),
                new PinHash(row.text("pin_hash")),
                row.word("status", EmployeeStatus.class));
    }

    @Override
    public PinTries triesAt(EmployeeCode code) {
        return session.find(
                        "select wrong, locked_until from pin_tries where code = :code",
                        Session.with("code", code),
                        row -> new PinTries(row.number("wrong"), row.optionalInstant("locked_until")))
                .orElse(PinTries.NONE);
    }

    @Override
    public List<PinLock> locks() {
        return session.list("select * from pin_locks order by place", Session.none(), JdbiEmployees::lock);
    }

    private static PinLock lock(Columns row) throws SQLException {
        return new PinLock(
                new EmployeeCode(row.text("code")),
                row.instant("set_at"),
                row.instant("until"),
                row.optionalInstant("ended_at"),
                row.large("entries_at_end"));
    }

    @Override
    public void add(Employee employee) {
        session.run("""
                insert into employees (id, code, name, role, pin_hash, status)
                values (:id, :code, :name, :role, :pin_hash, :status)
                """, bindings(employee));
    }

    @Override
    public void change(Employee employee) {
        session.change("""
                update employees set name = :name, role = :role, pin_hash = :pin_hash, status = :status
                where id = :id and code = :code
                """, bindings(employee), "employee " + employee.id());
    }

    private static Bindings bindings(Employee employee) {
        return Session.with("id", employee.id())
                .with("code", employee.code())
                .with("name", employee.name())
                .with("role", employee.role())
                .with("pin_hash", employee.pin())
                .with("status", employee.status());
    }

    @Override
    public void tried(EmployeeCode code, PinTries tries, Instant now) {
        Optional<Instant> before = triesAt(code).lockedUntil();
        session.run(
                """
                insert into pin_tries (code, wrong, locked_until) values (:code, :wrong, :locked_until)
                on conflict (code) do update set wrong = :wrong, locked_until = :locked_until
                """, Session.with("code", code).with("wrong", tries.wrong()).with("locked_until", tries.lockedUntil()));
        if (tries.lockedUntil().isPresent() && before.isEmpty()) {
            lockSet(code, tries.lockedUntil().get(), now);
        }
    }

    private void lockSet(EmployeeCode code, Instant until, Instant now) {
        session.run(
                "insert into pin_locks (code, set_at, until, entries_at_end) values (:code, :set_at, :until, 0)",
                Session.with("code", code).with("set_at", now).with("until", until));
    }

    @Override
    public void lockEnded(EmployeeCode code, Instant now) {
        session.run("""
                update pin_locks
                set ended_at = :now, entries_at_end = (select coalesce(max(sequence), 0) from journal)
                where place = (select max(place) from pin_locks where code = :code) and ended_at is null
                """, Session.with("code", code).with("now", now));
    }
}
