package com.nuvana.lottery.verification.durability;

import java.io.IOException;

/** Something of the system that fails a store's program from now on, until it is healed. */
interface Fault {

    /** How that fault is begun for the program of that process in the n-th place, counted from 1. */
    interface Kind {
        Fault begin(ShopProcess program, Home home, int place) throws IOException;
    }

    /** Ends it. Says whether it has struck, where the system tells; else whether it may have. */
    Struck heal() throws IOException;

    /** Whether a fault has struck. */
    enum Struck {
        YES,
        NO,
        /** Only the program's answer tells. */
        UNTOLD
    }
}
