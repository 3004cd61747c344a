package com.nuvana.lottery.sqlite;

import com.nuvana.lottery.app.backup.Backup;
import com.nuvana.lottery.app.backup.BackupName;
import com.nuvana.lottery.app.backup.Restored;
import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.sqlite.internal.KeptBackups;
import java.util.List;
import java.util.function.Function;

/**
 * The backups of one store, in the folder {@code backups} beside it. The store itself need not be open, or sound, or
 * there. New ones are made by {@link SqliteStore#backUp}. Thread-safe.
 */
public final class SqliteBackups {

    private final SqliteConfig config;
    private final KeptBackups kept;

    /** The backups of the store of that home. Looks at no disk. */
    public SqliteBackups(SqliteConfig config) {
        this.config = config;
        this.kept = new KeptBackups(config);
    }

    /** What is there, newest first, by name alone: no backup is opened. */
    public List<Backup> list() {
        return kept.list();
    }

    /**
     * Puts the backup in the place of the store, which nobody may have open. The present store is kept: as a backup, or
     * as its files where it cannot be opened. A program that dies meanwhile leaves the old store or the new one, whole;
     * once the restore is decided, whoever opens the store next carries it out.
     *
     * @throws StorageUnavailable NO_BACKUP, BACKUP_UNUSABLE, SCHEMA_NEWER; LOCKED, naming who has the store open;
     *     DISK_FULL, READ_ONLY, IO_ERROR: the store is untouched then. UNCERTAIN when something failed after the restore
     *     was decided: it is carried out, or the rest of it, when the store is opened next
     */
    public Restored restore(BackupName name) {
        return kept.restore(name);
    }

    /**
     * Opens a copy of the backup as a store, brought up to date as a restore would, and answers the question about it.
     * The backup itself is not written to, and the copy is deleted.
     *
     * @throws StorageUnavailable NO_BACKUP; BACKUP_UNUSABLE when it is damaged, plain or of another key; SCHEMA_NEWER;
     *     and what else {@link SqliteStore#open} says of the copy
     */
    public <T> T verify(BackupName name, Function<UnitOfWork, T> question) {
        return kept.inACopy(name, home -> {
            try (SqliteStore copy = SqliteStore.open(config.in(home))) {
                return question.apply(copy.unitOfWork());
            }
        });
    }
}
