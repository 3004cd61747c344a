package com.nuvana.lottery.domain.employee;

import com.nuvana.lottery.domain.store.ActorId;
import java.util.UUID;

/** The id of an employee, minted once. */
public record EmployeeId(UUID value) {

    /** The id under which this employee acts. */
    public ActorId asActor() {
        return new ActorId(value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
