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
import org.jdbi.v3.core.Handle;

/** The rows of employees, and of tries at codes. */
final class JdbiEmployees implements Employees {

    private final Handle handle;

    JdbiEmployees(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Optional<Employee> byCode(EmployeeCode code) {
        return handle.createQuery("SELECT * FROM employees WHERE code = :code")
                .bind("code", code)
                .map((row, context) -> employee(new Columns(row)))
                .findFirst();
    }

    @Override
    public List<Employee> all() {
        return handle.createQuery("SELECT * FROM employees ORDER BY length(code), code")
                .map((row, context) -> employee(new Columns(row)))
                .list();
    }

    private static Employee employee(Columns row) throws SQLException {
        return new Employee(
                new EmployeeId(row.id("id")),
                new EmployeeCode(row.text("code")),
                new PersonName(row.text("name")),
                row.word("role", Role.class),
                new PinHash(row.text("pin_hash")),
                row.word("status", EmployeeStatus.class));
    }

    @Override
    public PinTries triesAt(EmployeeCode code) {
        return handle.createQuery("SELECT wrong, locked_until FROM pin_tries WHERE code = :code")
                .bind("code", code)
                .map((row, context) ->
                        new PinTries(row.getInt("wrong"), new Columns(row).optionalInstant("locked_until")))
                .findFirst()
                .orElse(PinTries.NONE);
    }

    @Override
    public List<PinLock> locks() {
        return handle.createQuery("SELECT * FROM pin_locks ORDER BY sequence")
                .map((row, context) -> lock(new Columns(row)))
                .list();
    }

    private static PinLock lock(Columns row) throws SQLException {
        return new PinLock(
                new EmployeeCode(row.text("code")),
                row.instant("set_at"),
                row.instant("until"),
                row.optionalInstant("ended_at"),
                row.big("entries_at_end"));
    }

    @Override
    public void add(Employee employee) {
        handle.createUpdate("""
                        INSERT INTO employees (id, code, name, role, pin_hash, status)
                        VALUES (:id, :code, :name, :role, :pin, :status)
                        """)
                .bind("id", employee.id())
                .bind("code", employee.code())
                .bind("name", employee.name())
                .bind("role", employee.role())
                .bind("pin", employee.pin().text())
                .bind("status", employee.status())
                .execute();
    }

    @Override
    public void change(Employee employee) {
        Rows.one(
                handle.createUpdate("""
                                UPDATE employees SET name = :name, role = :role, pin_hash = :pin, status = :status
                                WHERE id = :id AND code = :code
                                """)
                        .bind("id", employee.id())
                        .bind("code", employee.code())
                        .bind("name", employee.name())
                        .bind("role", employee.role())
                        .bind("pin", employee.pin().text())
                        .bind("status", employee.status()),
                "employee " + employee.code());
    }

    @Override
    public void tried(EmployeeCode code, PinTries tries, Instant now) {
        PinTries before = triesAt(code);
        handle.createUpdate("""
                        INSERT INTO pin_tries (code, wrong, locked_until) VALUES (:code, :wrong, :until)
                        ON CONFLICT (code) DO UPDATE SET wrong = :wrong, locked_until = :until
                        """)
                .bind("code", code)
                .bind("wrong", tries.wrong())
                .bind("until", tries.lockedUntil())
                .execute();
        if (before.lockedUntil().isEmpty()) {
            tries.lockedUntil()
                    .ifPresent(until -> handle.createUpdate(
                                    "INSERT INTO pin_locks (code, set_at, until) VALUES (:code, :now, :until)")
                            .bind("code", code)
                            .bind("now", now)
                            .bind("until", until)
                            .execute());
        }
    }

    @Override
    public void lockEnded(EmployeeCode code, Instant now) {
        handle.createUpdate("""
                        UPDATE pin_locks
                        SET ended_at = :now, entries_at_end = (SELECT coalesce(max(sequence), 0) FROM journal)
                        WHERE sequence = (SELECT max(sequence) FROM pin_locks WHERE code = :code) AND ended_at IS NULL
                        """).bind("code", code).bind("now", now).execute();
    }
}
