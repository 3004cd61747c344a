package com.nuvana.lottery.sqlite;

import com.nuvana.lottery.app.port.IdSource;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Where a store lies and how it is opened.
 *
 * @param home the folder of {@code store.db} and of what lies beside it: {@code store.db-wal}, {@code store.db-shm},
 *     {@code store.db-mark}, {@code store.lock}, {@code store.use} and {@code backups}
 * @param nativeFolder the folder into which the driver's native library is unpacked, each process in a folder of its
 *     own; made if it is not there, and has to allow execution. The first store opened in a JVM decides
 * @param holder how this process is named to others that wait for the store, such as {@code desktop}
 * @param lockWait how long a write waits for others before it is LOCKED
 * @param cacheKib how much of the file each connection keeps decrypted in memory: 64,000 for a process that lives long,
 *     8,000 for a command
 * @param clock the time that audit entries bear
 * @param ids what mints the ids of facts
 */
public record SqliteConfig(
        Path home,
        StoreKey key,
        Path nativeFolder,
        String holder,
        Duration lockWait,
        int cacheKib,
        InstantSource clock,
        IdSource ids) {

    /** How long a write waits for others unless told otherwise. */
    public static final Duration LOCK_WAIT = Duration.ofSeconds(5);

    /** The page cache of a process that lives long. */
    public static final int LONG_LIVED_KIB = 64_000;

    /** The page cache of a single command. */
    public static final int SHORT_LIVED_KIB = 8_000;

    /** Refuses an empty holder, one over 100 characters or with control characters, a negative wait or cache. */
    public SqliteConfig {
        if (holder.isBlank() || holder.length() > 100 || holder.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a holder is 1 to 100 printable characters");
        }
        if (lockWait.isNegative() || cacheKib <= 0) {
            throw new IllegalArgumentException("lockWait " + lockWait + ", cacheKib " + cacheKib);
        }
    }

    /** The same for the store of another home. */
    public SqliteConfig in(Path other) {
        return new SqliteConfig(other, key, nativeFolder, holder, lockWait, cacheKib, clock, ids);
    }
}
