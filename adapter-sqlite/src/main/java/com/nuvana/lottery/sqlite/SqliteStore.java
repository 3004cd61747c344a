package com.nuvana.lottery.sqlite;

import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.sqlite.internal.StoreFile;

/**
 * One store in one encrypted SQLite file. Several processes may have it open and write; inside a process it is opened
 * once.
 *
 * <p>Thread-safe. Every failure of the file, the key, the lock or the disk is a {@code StorageUnavailable} that says what
 * to do, and the store works again by itself once the cause is gone.
 */
public final class SqliteStore implements AutoCloseable {

    /** The name of the database in the home folder. */
    public static final String FILE = StoreFile.DATABASE;

    private final StoreFile file;

    private SqliteStore(StoreFile file) {
        this.file = file;
    }

    /** Makes a new, empty store. Trouble STORE_EXISTS where one is. */
    public static SqliteStore create(SqliteConfig config) {
        return new SqliteStore(StoreFile.create(config));
    }

    /** Opens a store, and brings an older one to the present schema. Trouble NO_STORE where there is none. */
    public static SqliteStore open(SqliteConfig config) {
        return new SqliteStore(StoreFile.open(config));
    }

    /** The transactions of this store; always the same one. */
    public UnitOfWork unitOfWork() {
        return file.unitOfWork();
    }

    /** What the engine says of itself and of the file. Reads the whole file; takes no lock. */
    public StoreHealth health() {
        return file.health();
    }

    /** Ends the use of the file; repeating it changes nothing. */
    @Override
    public void close() {
        file.close();
    }
}
