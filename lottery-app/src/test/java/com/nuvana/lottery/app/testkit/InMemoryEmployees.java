package com.nuvana.lottery.app.testkit;

import com.nuvana.lottery.app.port.Employees;
import com.nuvana.lottery.app.port.PinLock;
import com.nuvana.lottery.domain.employee.Employee;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.employee.PinTries;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The people and their tries at PINs, in memory. */
record InMemoryEmployees(Session session) implements Employees {

    private static final Comparator<Employee> BY_CODE = Comparator.comparingInt(
                    (Employee employee) -> employee.code().digits().length())
            .thenComparing(employee -> employee.code().digits());

    @Override
    public Optional<Employee> byCode(EmployeeCode code) {
        return session.read().employees.values().stream()
                .filter(employee -> employee.code().equals(code))
                .findFirst();
    }

    @Override
    public List<Employee> all() {
        return session.read().employees.values().stream().sorted(BY_CODE).toList();
    }

    @Override
    public PinTries triesAt(EmployeeCode code) {
        return session.read().tries.getOrDefault(code, PinTries.NONE);
    }

    @Override
    public List<PinLock> locks() {
        return List.copyOf(session.read().locks);
    }

    @Override
    public void add(Employee employee) {
        State.require(byCode(employee.code()).isEmpty(), "employee code " + employee.code() + " is taken");
        State.require(!session.read().employees.containsKey(employee.id()), "employee " + employee.id() + " exists");
        session.write().employees.put(employee.id(), employee);
    }

    @Override
    public void change(Employee employee) {
        Optional<Employee> was = Optional.ofNullable(session.read().employees.get(employee.id()));
        State.require(
                was.map(Employee::code).equals(Optional.of(employee.code())),
                "no employee " + employee.id() + " of code " + employee.code());
        session.write().employees.put(employee.id(), employee);
    }

    @Override
    public void tried(EmployeeCode code, PinTries tries, Instant now) {
        boolean wasLocked = triesAt(code).lockedUntil().isPresent();
        State state = session.write();
        state.tries.put(code, tries);
        if (!wasLocked) {
            tries.lockedUntil().ifPresent(until -> state.locks.add(new PinLock(code, now, until, Optional.empty(), 0)));
        }
    }

    @Override
    public void lockEnded(EmployeeCode code, Instant now) {
        State state = session.write();
        int latest = state.locks.stream().map(PinLock::code).toList().lastIndexOf(code);
        State.require(latest >= 0, "there never was a lock at code " + code);
        PinLock lock = state.locks.get(latest);
        state.locks.set(latest, new PinLock(code, lock.setAt(), lock.until(), Optional.of(now), state.journal.size()));
    }
}
