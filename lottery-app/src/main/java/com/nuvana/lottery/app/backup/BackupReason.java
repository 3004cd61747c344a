package com.nuvana.lottery.app.backup;

/** Why a backup was made. It is part of the backup's name, and decides how long the backup is kept. */
public enum BackupReason {
    /** A business day was closed. */
    CLOSE,
    /** The tables are about to be brought up to date. */
    MIGRATION,
    /** Somebody asked for it. */
    BY_HAND,
    /** Another backup is about to take the store's place. */
    RESTORE
}
