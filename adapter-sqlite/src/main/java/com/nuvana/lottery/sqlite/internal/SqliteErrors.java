package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteException;

/** Tells the driver's errors apart by their result codes. */
final class SqliteErrors {

    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READONLY = 8;
    private static final int IOERR = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANTOPEN = 14;
    private static final int NOTADB = 26;
    private static final int PRIMARY_CODE = 0xFF;

    private SqliteErrors() {}

    /** The trouble behind an error, wherever in its causes the driver's stands; empty for a bug of ours. */
    static Optional<StorageUnavailable> trouble(Throwable error, Path file) {
        for (Throwable at = error; at != null; at = at.getCause()) {
            if (at instanceof StorageUnavailable known) {
                return Optional.of(known);
            }
            if (at instanceof SQLException sql) {
                return of(sql, file);
            }
        }
        return Optional.empty();
    }

    private static Optional<StorageUnavailable> of(SQLException error, Path file) {
        int code = error instanceof SQLiteException sqlite ? sqlite.getResultCode().code : error.getErrorCode();
        return switch (code & PRIMARY_CODE) {
            case BUSY, LOCKED ->
                Optional.of(unavailable(Trouble.LOCKED, file + " is locked by another program", error));
            case READONLY -> Optional.of(unavailable(Trouble.READ_ONLY, file + " cannot be written", error));
            case IOERR -> Optional.of(unavailable(Trouble.IO_ERROR, "the disk failed while using " + file, error));
            case CORRUPT -> Optional.of(unavailable(Trouble.DAMAGED, file + " is damaged", error));
            case FULL -> Optional.of(unavailable(Trouble.DISK_FULL, "no space is left for " + file, error));
            case CANTOPEN -> Optional.of(unavailable(Trouble.READ_ONLY, file + " cannot be opened", error));
            case NOTADB ->
                Optional.of(unavailable(Trouble.KEY_WRONG, file + " is not a store, or the key is not its key", error));
            default -> Optional.empty();
        };
    }

    private static StorageUnavailable unavailable(Trouble trouble, String message, SQLException error) {
        return new StorageUnavailable(trouble, message, error);
    }
}
