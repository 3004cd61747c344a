package com.nuvana.lottery.sqlite.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Which files this JVM has open, and the one lock of each. It has to be static, for the
 * locks of a file belong to the process, whoever opens it: a second channel to the lock file would drop the first one's
 * lock when it is closed. Two stores on one file thus share its lock and wait for each other.
 */
final class OpenStores {

    private static final Map<Path, OpenStores> OPEN = new HashMap<>();

    private final Path file;
    private final StoreLock lock;
    private final Presence presence;
    private final ReentrantLock backups = new ReentrantLock();
    private int users;
    private boolean looked;

    private OpenStores(Path file) {
        this.file = file;
        this.lock = new StoreLock(file.resolveSibling("store.lock"));
        this.presence = new Presence(file.resolveSibling("store.use"));
    }

    /** Takes part in the use of that file, whose path is real. Must be followed by one {@link #leave}. */
    static OpenStores enter(Path file) {
        synchronized (OPEN) {
            OpenStores open = OPEN.computeIfAbsent(file, OpenStores::new);
            open.users++;
            return open;
        }
    }

    void leave() {
        synchronized (OPEN) {
            users--;
            if (users == 0) {
                OPEN.remove(file);
                lock.close();
            }
        }
    }

    /** Does what this JVM does once at a time for a store, beside everything that is booked: making and checking backups. */
    <T> T oneAtATime(Supplier<T> work) {
        backups.lock();
        try {
            return work.get();
        } finally {
            backups.unlock();
        }
    }

    Path file() {
        return file;
    }

    Presence presence() {
        return presence;
    }

    StoreLock lock() {
        return lock;
    }

    /** Looks at the file by itself, unless this process has, or may have, a connection to it already. */
    void lookBeforeOpening(SqliteFacts facts) {
        synchronized (OPEN) {
            if (!looked) {
                facts.requireEncrypted();
                looked = true;
            }
        }
    }
}
