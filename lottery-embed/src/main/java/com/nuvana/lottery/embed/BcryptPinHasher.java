package com.nuvana.lottery.embed;

import at.favre.lib.crypto.bcrypt.BCrypt;
import com.nuvana.lottery.app.port.PinHasher;
import com.nuvana.lottery.domain.employee.Pin;
import com.nuvana.lottery.domain.employee.PinHash;

/**
 * Hashes PINs with bcrypt in its {@code $2b$} form, and checks hashes of the forms {@code $2a$}, {@code $2b$} and
 * {@code $2y$}, so that those made elsewhere still let people in. Thread-safe; slow on purpose.
 */
final class BcryptPinHasher implements PinHasher {

    /** About a tenth of a second on a till; each step more doubles it. */
    static final int COST = 10;

    private final int cost;

    BcryptPinHasher() {
        this(COST);
    }

    /** A hasher of another cost, 4 to 31. */
    BcryptPinHasher(int cost) {
        this.cost = cost;
    }

    @Override
    public PinHash hash(Pin pin) {
        return new PinHash(BCrypt.with(BCrypt.Version.VERSION_2B)
                .hashToString(cost, pin.digits().toCharArray()));
    }

    @Override
    public boolean matches(Pin pin, PinHash hash) {
        return BCrypt.verifyer().verify(pin.digits().toCharArray(), hash.text()).verified;
    }
}
