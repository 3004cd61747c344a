package com.nuvana.lottery.sqlite;

import com.nuvana.lottery.app.port.IdSource;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/**
 * What a store is opened with.
 *
 * @param home the folder of {@code store.db} and of the files beside it: {@code store.db-wal}, {@code store.db-shm} and
 *     {@code store.lock}
 * @param nativeFolder the folder into which the driver's native library is unpacked, each process in a folder of its
 *     own; it has to allow execution. The first store opened in a JVM decides
 * @param holder how this program is called to others who wait for it, such as {@code desktop}: up to 100 characters
 * @param lockWait how long a write waits for others before it is LOCKED
 * @param clock the time that audit entries bear
 * @param ids what mints the ids of facts
 */
public record SqliteConfig(
        Path home,
        StoreKey key,
        Path nativeFolder,
        String holder,
        Duration lockWait,
        Cache cache,
        InstantSource clock,
        IdSource ids) {

    /** How long a write waits for others unless the host says otherwise. */
    public static final Duration DEFAULT_LOCK_WAIT = Duration.ofSeconds(5);

    /** How much of the file is kept decrypted in memory, per connection. */
    public enum Cache {
        /** 64 MB: for programs that stay. */
        LONG_LIVED(-64_000),
        /** 8 MB: for a command that ends. */
        SHORT_LIVED(-8_000);

        private final int pragma;

        Cache(int pragma) {
            this.pragma = pragma;
        }

        /** The value of {@code PRAGMA cache_size}: negative, in KiB. */
        public int pragma() {
            return pragma;
        }
    }

    /** Refuses an empty or overlong holder, one with control characters, and a negative wait. */
    public SqliteConfig {
        if (holder.isBlank() || holder.length() > 100 || holder.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a holder is 1 to 100 printable characters");
        }
        if (lockWait.isNegative()) {
            throw new IllegalArgumentException("the wait for the lock is never negative: " + lockWait);
        }
    }

    /** The usual set-up of a program that stays: native library under {@code home}, 5 seconds of waiting. */
    public static SqliteConfig of(Path home, StoreKey key, String holder, InstantSource clock, IdSource ids) {
        return new SqliteConfig(
                home, key, home.resolve("native"), holder, DEFAULT_LOCK_WAIT, Cache.LONG_LIVED, clock, ids);
    }

    /** The same with another cache. */
    public SqliteConfig with(Cache other) {
        return new SqliteConfig(home, key, nativeFolder, holder, lockWait, other, clock, ids);
    }

    /** The same with another wait for the lock. */
    public SqliteConfig waiting(Duration other) {
        return new SqliteConfig(home, key, nativeFolder, holder, other, cache, clock, ids);
    }

    /** The file that holds the store. */
    public Path file() {
        return home.resolve("store.db");
    }
}
