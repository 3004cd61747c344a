package com.nuvana.lottery.app.testkit;

import com.nuvana.lottery.app.port.PinHasher;
import com.nuvana.lottery.domain.employee.Pin;
import com.nuvana.lottery.domain.employee.PinHash;

/** Hashes nothing: its "hashes" show the PIN, and begin with {@code not-a-hash:} to say so. Fast; for tests alone. */
public final class PlainPinHasher implements PinHasher {

    @Override
    public PinHash hash(Pin pin) {
        return new PinHash("not-a-hash:" + pin.digits());
    }

    @Override
    public boolean matches(Pin pin, PinHash hash) {
        return hash.text().equals(hash(pin).text());
    }
}
