package com.nuvana.lottery.domain.store;

/**
 * Who somebody is: the id of one of the store's employees, or the id under which a host POS knows the person. 1 to 100
 * characters, no control characters.
 */
public record ActorId(String text) {

    /** Refuses empty, overlong and unprintable ids. */
    public ActorId {
        Texts.require("actor id", text, 100);
    }

    @Override
    public String toString() {
        return text;
    }
}
