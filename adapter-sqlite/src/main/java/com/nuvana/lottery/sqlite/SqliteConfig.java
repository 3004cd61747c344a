package com.nuvana.lottery.sqlite;

import com.nuvana.lottery.app.port.IdSource;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Where a store lies and how it is opened.
 *
 * @param home the folder of {@code store.db} and {@code store.lock}
 * @param nativeFolder where the driver unpacks its library; made if it is not there
 * @param holder how this process is named to others that wait for the store
 * @param lockWait how long a write waits for others
 * @param cacheKib the page cache of each connection: 64,000 for a process that lives long, 8,000 for a command
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
}
