package com.nuvana.lottery.domain.employee;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Wrong tries in a row at one employee code, and the lock the fifth sets. Unknown codes are counted alike, so that
 * nobody learns which codes exist.
 */
public record PinTries(int wrong, Optional<Instant> lockedUntil) {

    /** How many wrong tries in a row set the lock. */
    public static final int MOST = 5;

    /** How long the lock lasts. */
    public static final Duration LOCK = Duration.ofMinutes(15);

    /** Nothing tried yet, or success. */
    public static final PinTries NONE = new PinTries(0, Optional.empty());

    /**
     * The tries as they count at {@code now}: a lock that is over is gone with its tries, and one further ahead than a
     * lock lasts (the clock was set back) is cut to that.
     */
    public PinTries at(Instant now) {
        return lockedUntil
                .map(until -> {
                    if (!until.isAfter(now)) {
                        return NONE;
                    }
                    Instant latest = now.plus(LOCK);
                    return new PinTries(wrong, Optional.of(until.isAfter(latest) ? latest : until));
                })
                .orElse(this);
    }

    /** One more wrong try; the fifth locks. Tries while locked do not prolong the lock. */
    public PinTries andWrong(Instant now) {
        if (lockedUntil.isPresent()) {
            return this;
        }
        int tried = Math.min(wrong + 1, MOST);
        return new PinTries(tried, tried == MOST ? Optional.of(now.plus(LOCK)) : Optional.empty());
    }

    /** How many tries are left before the lock. */
    public int left() {
        return MOST - wrong;
    }
}
