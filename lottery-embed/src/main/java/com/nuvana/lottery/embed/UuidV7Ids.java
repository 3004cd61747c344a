package com.nuvana.lottery.embed;

import com.nuvana.lottery.app.port.IdSource;
import com.nuvana.lottery.domain.day.CloseToken;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Mints UUIDs of version 7 (RFC 9562): 48 bits of time, a counter of 12 bits, 62 random bits. Within one process each
 * id is greater than the one before, also in the same millisecond and after the clock was set back. Thread-safe.
 */
final class UuidV7Ids implements IdSource {

    private static final int COUNTER_BITS = 12;
    private static final int TOKEN_BYTES = 16;

    private final InstantSource time;
    private final SecureRandom random;
    /** Milliseconds and counter of the latest id, side by side; guarded by {@code this}. */
    private long latest;

    UuidV7Ids(InstantSource time, SecureRandom random) {
        this.time = time;
        this.random = random;
    }

    @Override
    public UUID next() {
        long counted = count();
        long high = (counted >>> COUNTER_BITS) << 16 | 0x7000L | (counted & 0xFFFL);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    @Override
    public CloseToken token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return new CloseToken(HexFormat.of().formatHex(bytes));
    }

    /** A counter that runs over takes the next millisecond, so order holds whatever the rate. */
    private synchronized long count() {
        // Half of the counter is left free, so that a busy millisecond does not run over at once.
        long fresh = time.millis() << COUNTER_BITS | random.nextInt(1 << (COUNTER_BITS - 1));
        latest = Math.max(latest + 1, fresh);
        return latest;
    }
}
