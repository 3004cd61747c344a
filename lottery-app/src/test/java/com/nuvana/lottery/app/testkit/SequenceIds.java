package com.nuvana.lottery.app.testkit;

import com.nuvana.lottery.app.port.IdSource;
import com.nuvana.lottery.domain.day.CloseToken;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids in a sequence that is the same in every run: {@code 019cb52a-7a00-7000-8000-000000000001} and so on, in the form
 * of UUIDv7. Tokens count likewise and can be guessed: for tests alone. Thread-safe.
 */
public final class SequenceIds implements IdSource {

    /** 2026-03-03T20:00:00Z in milliseconds, version 7. */
    private static final long TIME_AND_VERSION = (1_772_568_000_000L << 16) | 0x7000L;

    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final AtomicLong ids;
    private final AtomicLong tokens;

    /** Begins with 1. */
    public SequenceIds() {
        this(1);
    }

    /** Begins with that number, so that two sources do not make the same ids. */
    public SequenceIds(long first) {
        this.ids = new AtomicLong(first - 1);
        this.tokens = new AtomicLong(first - 1);
    }

    @Override
    public UUID next() {
        return new UUID(TIME_AND_VERSION, VARIANT | ids.incrementAndGet());
    }

    @Override
    public CloseToken token() {
        return new CloseToken(String.format(Locale.ROOT, "%032x", tokens.incrementAndGet()));
    }
}
