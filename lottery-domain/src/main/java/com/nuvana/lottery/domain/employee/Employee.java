package com.nuvana.lottery.domain.employee;

import com.nuvana.lottery.domain.store.Actor;
import com.nuvana.lottery.domain.store.PersonName;
import com.nuvana.lottery.domain.store.Role;

/** A person who works in the store. */
public record Employee(
        EmployeeId id, EmployeeCode code, PersonName name, Role role, PinHash pin, EmployeeStatus status) {

    /** This person as the actor of a command, once the PIN was checked. */
    public Actor asActor() {
        return new Actor(id.asActor(), name, role);
    }

    /** Says whether this is one of those who keep the store governable. */
    public boolean isActiveStoreManager() {
        return status == EmployeeStatus.ACTIVE && role == Role.STORE_MANAGER;
    }

    /** The same person with another PIN. */
    public Employee withPin(PinHash other) {
        return new Employee(id, code, name, role, other, status);
    }

    /** The same person, no longer allowed to log in. */
    public Employee deactivated() {
        return new Employee(id, code, name, role, pin, EmployeeStatus.INACTIVE);
    }
}
