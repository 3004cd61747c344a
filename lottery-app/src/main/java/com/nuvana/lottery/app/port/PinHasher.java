package com.nuvana.lottery.app.port;

import com.nuvana.lottery.domain.employee.Pin;
import com.nuvana.lottery.domain.employee.PinHash;

/** Hashes PINs with bcrypt. Thread-safe; slow on purpose. */
public interface PinHasher {

    /** A salted hash of the PIN. */
    PinHash hash(Pin pin);

    /** Says whether the hash was made of that PIN; also true for hashes that the cloud has made. */
    boolean matches(Pin pin, PinHash hash);
}
