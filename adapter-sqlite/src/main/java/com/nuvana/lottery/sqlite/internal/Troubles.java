package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;

/** Troubles in words: what is wrong, by name, and what to do about it. */
final class Troubles {

    private Troubles() {}

    static StorageUnavailable of(Trouble trouble, String what) {
        return new StorageUnavailable(trouble, what + "; " + remedy(trouble));
    }

    static StorageUnavailable of(Trouble trouble, String what, Throwable cause) {
        return new StorageUnavailable(trouble, what + "; " + remedy(trouble), cause);
    }

    /** The same, seen as another trouble: with what is to be done about that one. */
    static StorageUnavailable seenAs(Trouble trouble, StorageUnavailable e) {
        String what = String.valueOf(e.getMessage()).replace("; " + remedy(e.trouble()), "");
        return of(trouble, what, e);
    }

    private static String remedy(Trouble trouble) {
        return switch (trouble) {
            case NO_STORE -> "make a store, or name another folder";
            case STORE_EXISTS -> "use it, or name another folder";
            case KEY_MISSING, KEY_UNUSABLE -> "put the key back that the store was made with";
            case KEY_WRONG -> "use the key that the store was made with, or restore a backup";
            case NOT_ENCRYPTED -> "put nothing into it, and restore a backup";
            case DAMAGED -> "keep the file, and restore a backup";
            case SCHEMA_NEWER -> "use the program's newer version that wrote it";
            case LOCKED -> "nothing was booked: try again when that has finished";
            case DISK_FULL -> "nothing was booked: make room and try again";
            case READ_ONLY -> "check who owns the folder and its files, and try again";
            case TEMP_UNUSABLE -> "free or mend that folder, and try again";
            case IO_ERROR -> "nothing was booked: try again, and have the disk looked at";
            case UNCERTAIN -> "it may have been booked: look before you try again, and have the disk looked at";
            case CLOSED -> "open the store again";
            case NO_BACKUP -> "list the backups, and name one of them";
            case BACKUP_UNUSABLE -> "use another backup";
        };
    }
}
