package com.nuvana.lottery.domain.store;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * Who gives a command, and who allows it where somebody has to. An approval is an act of its own: it changes neither
 * who is logged in nor what the actor may do next.
 */
public record Authority(Actor by, Optional<Actor> approver) {

    /** An actor without an approver. */
    public static Authority of(Actor by) {
        return new Authority(by, Optional.empty());
    }

    /** This authority, if the actor has that role in person. Refused ROLE_REQUIRED; no approval can help. */
    public Outcome<Authority, StoreRefusal> inPerson(Role least) {
        return by.role().covers(least) ? accepted(this) : refused(new StoreRefusal.RoleRequired(least));
    }

    /** This authority, if the actor or the approver has that role. Refused APPROVAL_REQUIRED. */
    public Outcome<Authority, StoreRefusal> approved(Role least) {
        return covers(least) ? accepted(this) : refused(new StoreRefusal.ApprovalRequired(least, List.of()));
    }

    /** Says whether the actor or the approver has that role. */
    public boolean covers(Role least) {
        return by.role().covers(least)
                || approver.filter(actor -> actor.role().covers(least)).isPresent();
    }
}
