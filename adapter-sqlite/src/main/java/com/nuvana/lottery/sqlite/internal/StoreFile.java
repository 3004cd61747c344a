package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.sqlite.SqliteConfig;
import com.nuvana.lottery.sqlite.StoreHealth;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;

/** An open store file: its lock, its connections, its schema. Thread-safe. */
public final class StoreFile implements AutoCloseable {

    /** The name of the database in the home folder. */
    public static final String DATABASE = "store.db";

    private static final String LOCK = "store.lock";
    private static final byte[] PLAIN_HEADER = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /**
     * The files this JVM has open. A second opening in one JVM would close descriptors under the first one's locks, so it
     * is refused; there is no other static state.
     */
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private final SqliteConfig config;
    private final Path file;
    private final Driver driver;
    private final StoreLock lock;
    private final Connections connections;
    private final JdbiUnitOfWork work;
    private boolean closed;

    private StoreFile(SqliteConfig config, Path file, StoreLock lock) {
        this.config = config;
        this.file = file;
        this.lock = lock;
        this.driver = new Driver(file, config.key(), config.cacheKib());
        this.connections = new Connections(driver, file);
        this.work = new JdbiUnitOfWork(config, connections, lock);
    }

    /** Makes a new store. Trouble STORE_EXISTS, READ_ONLY, and whatever the disk gives. */
    public static StoreFile create(SqliteConfig config) {
        try {
            Files.createDirectories(config.home());
        } catch (IOException e) {
            throw new StorageUnavailable(Trouble.READ_ONLY, "the folder " + config.home() + " cannot be made", e);
        }
        Path file = real(config.home()).resolve(DATABASE);
        if (Files.exists(file)) {
            throw new StorageUnavailable(Trouble.STORE_EXISTS, "a store is in " + config.home() + " already");
        }
        return opened(config, file);
    }

    /** Opens a store. Trouble NO_STORE, NOT_ENCRYPTED, DAMAGED, KEY_WRONG, SCHEMA_NEWER, LOCKED. */
    public static StoreFile open(SqliteConfig config) {
        if (!Files.isRegularFile(config.home().resolve(DATABASE))) {
            throw new StorageUnavailable(Trouble.NO_STORE, "no store is in " + config.home());
        }
        return opened(config, real(config.home()).resolve(DATABASE));
    }

    private static StoreFile opened(SqliteConfig config, Path file) {
        if (!OPEN.add(file)) {
            throw new StorageUnavailable(Trouble.LOCKED, file + " is open in this program already");
        }
        try {
            checkHeader(file);
            NativeLibrary.prepare(config.nativeFolder(), config.clock().instant());
            StoreLock lock = StoreLock.open(
                    file.resolveSibling(LOCK),
                    config.holder(),
                    config.lockWait(),
                    config.clock().instant());
            return withSchema(new StoreFile(config, file, lock));
        } catch (RuntimeException e) {
            OPEN.remove(file);
            throw e;
        }
    }

    private static StoreFile withSchema(StoreFile store) {
        try {
            store.lock.acquire();
            try {
                new Schema(store.file, store.driver)
                        .bringUp(store.connections.writer().getConnection());
            } finally {
                store.lock.release();
            }
            return store;
        } catch (RuntimeException e) {
            store.connections.close();
            store.lock.close();
            throw SqliteErrors.trouble(e, store.file)
                    .<RuntimeException>map(t -> t)
                    .orElse(e);
        }
    }

    /** Reads the first bytes before the driver opens the file; afterwards that would drop this process's locks. */
    private static void checkHeader(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        try (var in = Files.newInputStream(file)) {
            byte[] header = in.readNBytes(PLAIN_HEADER.length);
            if (Arrays.equals(header, PLAIN_HEADER)) {
                throw new StorageUnavailable(Trouble.NOT_ENCRYPTED, file + " is a plain database, not a store");
            }
            if (header.length < PLAIN_HEADER.length) {
                throw new StorageUnavailable(Trouble.DAMAGED, file + " is cut off after " + header.length + " bytes");
            }
        } catch (IOException e) {
            throw new StorageUnavailable(Trouble.READ_ONLY, file + " cannot be read", e);
        }
    }

    private static Path real(Path home) {
        try {
            return home.toRealPath();
        } catch (IOException e) {
            throw new StorageUnavailable(Trouble.READ_ONLY, "the folder " + home + " cannot be read", e);
        }
    }

    /** The transactions of this file. */
    public UnitOfWork unitOfWork() {
        return work;
    }

    /** What the engine says of itself and of the file. */
    public StoreHealth health() {
        return connections.reading(this::health);
    }

    private StoreHealth health(Handle handle) {
        return new StoreHealth(
                file,
                file.toFile().length(),
                text(handle, "SELECT sqlite_version()"),
                text(handle, "SELECT sqlite3mc_version()"),
                Integer.parseInt(text(handle, "PRAGMA user_version")),
                handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list().stream()
                        .filter(line -> !line.equals("ok"))
                        .toList(),
                handle.createQuery("PRAGMA foreign_key_check")
                        .map((row, context) -> row.getString(1) + " row " + row.getLong(2))
                        .list());
    }

    private static String text(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(String.class).one();
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        lock.acquire();
        try {
            connections.close();
        } finally {
            lock.release();
            lock.close();
            OPEN.remove(file);
        }
    }
}
