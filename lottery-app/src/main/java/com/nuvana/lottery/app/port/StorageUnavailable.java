package com.nuvana.lottery.app.port;

/**
 * The store's file cannot be used right now, or at all: nothing of the present work was booked, now or later, unless the
 * trouble is UNCERTAIN. The trouble says what to do; the message names the value at fault, never a key.
 */
public final class StorageUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, as a stable word. */
    public enum Trouble {
        /** There is no store in that folder: set one up. */
        NO_STORE,
        /** A store is there already: it is never overwritten. */
        STORE_EXISTS,
        /** No key was found in any of the places. */
        KEY_MISSING,
        /** A key that is not 64 hex digits, or a key file that others may read. */
        KEY_UNUSABLE,
        /** The file is not a store, or the key is not its key. */
        KEY_WRONG,
        /** The file is a plain SQLite file: a store never is. */
        NOT_ENCRYPTED,
        /** The file is damaged: restore a backup. */
        DAMAGED,
        /** A newer version of the program has written the file: use that version. */
        SCHEMA_NEWER,
        /** Somebody else holds the store for too long; the message names who. */
        LOCKED,
        /** No space is left on the disk. */
        DISK_FULL,
        /** The folder or file cannot be written. */
        READ_ONLY,
        /** The folder for the native library cannot be used. */
        TEMP_UNUSABLE,
        /** The disk reported an error. */
        IO_ERROR,
        /** The disk failed at the very end: the work is booked as a whole or not at all, but which is not known. Look. */
        UNCERTAIN,
        /** The store was closed. */
        CLOSED,
        /** There is no backup of that name. */
        NO_BACKUP,
        /** The backup is damaged, of another key or of a newer program: it is not restored. */
        BACKUP_UNUSABLE
    }

    private final Trouble trouble;

    /** The trouble, in words that name the file or value at fault. */
    public StorageUnavailable(Trouble trouble, String message) {
        super(message);
        this.trouble = trouble;
    }

    /** The same, with what the driver or the system said. */
    public StorageUnavailable(Trouble trouble, String message, Throwable cause) {
        super(message, cause);
        this.trouble = trouble;
    }

    /** What is wrong. */
    public Trouble trouble() {
        return trouble;
    }
}
