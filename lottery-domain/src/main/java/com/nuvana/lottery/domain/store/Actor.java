package com.nuvana.lottery.domain.store;

/**
 * The authenticated person who gives or approves a command. Who makes one vouches for the authentication: a shell after
 * a PIN was checked, or a host POS with its own log-in.
 */
public record Actor(ActorId id, PersonName name, Role role) {

    /** Says whether both are the same person, whatever the role each acts in. */
    public boolean isSamePersonAs(Actor other) {
        return id.equals(other.id);
    }
}
