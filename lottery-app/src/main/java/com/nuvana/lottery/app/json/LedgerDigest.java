package com.nuvana.lottery.app.json;

import com.nuvana.lottery.domain.day.ContentHash;
import com.nuvana.lottery.domain.pack.Movement;
import java.util.List;

/** The hash over movements in their sequence, each in its canonical form. */
public final class LedgerDigest {

    private LedgerDigest() {}

    /** SHA-256 of the canonical JSON array of the movements. */
    public static ContentHash of(List<Movement> movements) {
        return Sha256.of(CanonicalJson.write(
                Json.of(movements.stream().map(MovementJson::full).toList())));
    }
}
