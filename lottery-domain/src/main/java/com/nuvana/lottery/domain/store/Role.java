package com.nuvana.lottery.domain.store;

/** What a person may do. Each role includes those before it. */
public enum Role {
    /** Sells, receives, activates, counts and closes the day. */
    CASHIER,
    /** Also approves what a cashier may not do alone. */
    SHIFT_MANAGER,
    /** Also changes settings, people, the catalogue and booked lines. */
    STORE_MANAGER;

    /** Says whether a person of this role may do what {@code least} may. */
    public boolean covers(Role least) {
        return compareTo(least) >= 0;
    }
}
