package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * What the driver's result codes mean. Only the driver's own exception is kept as the cause: Jdbi's names the values of
 * the statement, and a PIN's hash could be among them.
 */
final class SqliteErrors {

    private static final int PERM = 3;
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READONLY = 8;
    private static final int IOERR = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANTOPEN = 14;
    private static final int PROTOCOL = 15;
    private static final int NOTADB = 26;

    /** After these, and whatever a connection believes, only a new connection knows what is true. */
    private static final Set<Integer> SPOILING = Set.of(7, IOERR, CORRUPT, FULL, CANTOPEN, PROTOCOL, NOTADB, READONLY);

    private static final long ROOM_FOR_AN_INDEX = 64 * 1_024;

    private final Path file;

    SqliteErrors(Path file) {
        this.file = file;
    }

    /** Says whether the connection that threw it has to be replaced. */
    boolean spoils(Throwable thrown) {
        return driver(thrown)
                .map(SqliteErrors::primaryCode)
                .filter(SPOILING::contains)
                .isPresent();
    }

    /**
     * Says whether a commit that failed so may have written its whole log, so that whoever recovers the log after a crash
     * finds it booked: the disk did not confirm it, or there was no room to list it. Where writing itself failed, the
     * log has no end, and nobody takes it for whole.
     */
    boolean leavesDoubt(Throwable thrown) {
        return spoils(thrown)
                && driver(thrown)
                        .map(SQLiteException::getResultCode)
                        .filter(code ->
                                code != SQLiteErrorCode.SQLITE_FULL && code != SQLiteErrorCode.SQLITE_IOERR_WRITE)
                        .isPresent();
    }

    /** What a person is told when a commit failed, and what it wrote could not be overwritten. */
    StorageUnavailable uncertain(RuntimeException failure) {
        return Troubles.of(Trouble.UNCERTAIN, file + " could not be written to the end", translate(failure));
    }

    /** The exception to travel on: unchanged unless it comes from the driver, and nobody has said yet what it means. */
    RuntimeException translate(RuntimeException thrown) {
        if (thrown instanceof StorageUnavailable) {
            return thrown;
        }
        return database(thrown)
                .map(cause -> withSuppressed(translate(cause), thrown))
                .orElse(thrown);
    }

    /** What an exception of the driver means for the store. */
    RuntimeException translate(SQLException cause) {
        return driver(cause)
                .map(this::of)
                .orElseGet(() -> new IllegalStateException("the driver of " + file + " failed", cause));
    }

    /** The trouble of the file behind an exception of somebody else's; empty when another reason stands behind it. */
    Optional<StorageUnavailable> trouble(RuntimeException thrown) {
        return database(thrown)
                .map(this::translate)
                .filter(StorageUnavailable.class::isInstance)
                .map(StorageUnavailable.class::cast);
    }

    private RuntimeException of(SQLiteException cause) {
        return switch (primaryCode(cause)) {
            case BUSY, LOCKED, PROTOCOL -> trouble(Trouble.LOCKED, " is in use by another program", cause);
            case FULL -> trouble(Trouble.DISK_FULL, " has no space left on its disk", cause);
            case IOERR -> failedByTheDisk(cause);
            case CORRUPT -> trouble(Trouble.DAMAGED, " is damaged", cause);
            case NOTADB -> trouble(Trouble.KEY_WRONG, " is not a store, or this is not its key", cause);
            case READONLY, PERM -> trouble(Trouble.READ_ONLY, " cannot be written", cause);
            case CANTOPEN -> cannotOpen(cause);
            default -> new IllegalStateException(file + " refuses a statement of ours", cause);
        };
    }

    /** The index beside the log cannot grow on a full disk, and SQLite calls that an I/O error. */
    private StorageUnavailable failedByTheDisk(SQLiteException cause) {
        Path folder = file.getParent();
        if (folder != null && Files.exists(file) && folder.toFile().getUsableSpace() < ROOM_FOR_AN_INDEX) {
            return trouble(Trouble.DISK_FULL, " has no space left on its disk", cause);
        }
        return trouble(Trouble.IO_ERROR, " cannot be read or written", cause);
    }

    private StorageUnavailable cannotOpen(SQLiteException cause) {
        if (!Files.exists(file)) {
            return trouble(Trouble.NO_STORE, " is not there", cause);
        }
        Path folder = file.getParent();
        boolean writable = Files.isWritable(file) && folder != null && Files.isWritable(folder);
        return trouble(writable ? Trouble.IO_ERROR : Trouble.READ_ONLY, " cannot be opened", cause);
    }

    private StorageUnavailable trouble(Trouble trouble, String what, SQLiteException cause) {
        return Troubles.of(trouble, file + what, cause);
    }

    private static int primaryCode(SQLiteException cause) {
        SQLiteErrorCode code = cause.getResultCode();
        return code.code & 0xFF;
    }

    private static Optional<SQLiteException> driver(Throwable thrown) {
        for (Throwable link = thrown; link != null; link = link.getCause()) {
            if (link instanceof SQLiteException sqlite) {
                return Optional.of(sqlite);
            }
        }
        return Optional.empty();
    }

    private static Optional<SQLException> database(Throwable thrown) {
        for (Throwable link = thrown; link != null; link = link.getCause()) {
            if (link instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }

    private static RuntimeException withSuppressed(RuntimeException translated, RuntimeException thrown) {
        for (Throwable suppressed : thrown.getSuppressed()) {
            translated.addSuppressed(suppressed);
        }
        return translated;
    }
}
