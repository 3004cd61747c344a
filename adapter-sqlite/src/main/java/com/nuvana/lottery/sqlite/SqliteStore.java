package com.nuvana.lottery.sqlite;

import com.nuvana.lottery.app.backup.Backup;
import com.nuvana.lottery.app.backup.BackupReason;
import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StoreHealth;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.sqlite.internal.JdbiUnitOfWork;
import com.nuvana.lottery.sqlite.internal.StoreEngine;
import com.nuvana.lottery.sqlite.internal.StoreFiles;
import java.nio.file.Path;
import java.util.List;

/**
 * One store on its encrypted file. Several processes may have the same store open together, and one JVM may have it open
 * several times: writes are done one at a time among all of them, reads at any time.
 *
 * <p>Thread-safe. It starts no thread and installs no hook. After a full disk, an I/O error or damage the connection at
 * fault is dropped; the next call opens a new one, so that work goes on by itself once the cause is gone.
 */
public final class SqliteStore implements AutoCloseable {

    /** The name of the database in the home folder. */
    public static final String FILE = StoreFiles.DATABASE;

    private final StoreEngine engine;
    private final SqliteBackups backups;
    private final UnitOfWork work;

    private SqliteStore(SqliteConfig config) {
        this.engine = StoreEngine.open(config);
        this.backups = new SqliteBackups(config);
        this.work = new JdbiUnitOfWork(engine, config.clock(), config.ids());
    }

    /**
     * Makes a new, empty store and opens it. The file appears all at once or not at all; one that is there is never
     * overwritten.
     *
     * @throws StorageUnavailable STORE_EXISTS when there is a file, and as {@link #open} says
     */
    public static SqliteStore create(SqliteConfig config) {
        StoreEngine.create(config);
        return new SqliteStore(config);
    }

    /**
     * Opens the store that is there. A schema of an older version is brought up to date.
     *
     * @throws StorageUnavailable NO_STORE, KEY_WRONG, NOT_ENCRYPTED, DAMAGED, SCHEMA_NEWER, LOCKED, DISK_FULL,
     *     READ_ONLY, TEMP_UNUSABLE or IO_ERROR; nothing stays open or locked
     */
    public static SqliteStore open(SqliteConfig config) {
        return new SqliteStore(config);
    }

    /** Says whether there is a store in that home, or a restore that was decided is about to make it one. */
    public static boolean isIn(Path home) {
        return StoreFiles.isThere(home);
    }

    /** The transactions of this store. */
    public UnitOfWork unitOfWork() {
        return work;
    }

    /** What the engine says of itself and of the file. Takes as long as reading the whole file; nobody waits for it. */
    public StoreHealth health() {
        return engine.health();
    }

    /**
     * Makes a backup of what is booked, in the folder {@code backups} beside the store: encrypted with its key, checked,
     * and on the disk when it is answered. The caller waits for it, about 0.3 s where the file has 10 MB and 1.5 s
     * where it has 60; nobody else does, and it waits for nobody. The newest backup of a close, or by hand, is answered
     * again when nothing was booked since. What {@code Retention} lets go is deleted.
     *
     * @throws StorageUnavailable DISK_FULL, READ_ONLY, IO_ERROR, DAMAGED, CLOSED; nothing is left half done
     */
    public Backup backUp(BackupReason reason) {
        return engine.backUp(reason);
    }

    /** The backups that are there, newest first, by name alone. */
    public List<Backup> backups() {
        return backups.list();
    }

    /**
     * Closes every connection; afterwards everything answers with the trouble CLOSED. May be called repeatedly. Waits
     * for work of this process that is under way, and for nobody else; it is never refused.
     */
    @Override
    public void close() {
        engine.close();
    }
}
