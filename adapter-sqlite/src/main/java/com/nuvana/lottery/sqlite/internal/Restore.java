package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.backup.Backup;
import com.nuvana.lottery.app.backup.BackupName;
import com.nuvana.lottery.app.backup.BackupReason;
import com.nuvana.lottery.app.backup.Restored;
import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.sqlite.SqliteConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Puts a backup in the place of a store that nobody has open. */
final class Restore {

    /** Troubles of the present store that stop nobody from replacing it: its files are kept as they are. */
    private static final Set<Trouble> BEYOND_A_BACKUP = EnumSet.of(
            Trouble.KEY_WRONG, Trouble.NOT_ENCRYPTED, Trouble.DAMAGED, Trouble.SCHEMA_NEWER, Trouble.IO_ERROR);

    private final SqliteConfig config;
    private final SqliteFacts store;
    private final OpenStores place;
    private final PendingRestore pending;

    private Restore(SqliteConfig config, OpenStores place) {
        this.config = config;
        this.store = new SqliteFacts(place.file(), config.key(), config.cacheKib());
        this.place = place;
        this.pending = new PendingRestore(place.file());
    }

    /** Restores that file. LOCKED, naming who, while anybody has the store open. */
    static Restored of(SqliteConfig config, BackupName name, Path backup) {
        OpenStores place = OpenStores.enter(StoreFiles.place(config));
        try {
            Instant now = config.clock().instant();
            return place.lock().under(config.holder() + ", which restores a backup,", now, config.lockWait(), () -> {
                place.presence().requireNobody();
                return new Restore(config, place).of(name, backup, now);
            });
        } finally {
            place.leave();
        }
    }

    private Restored of(BackupName name, Path backup, Instant now) {
        pending.carryOut(now);
        try {
            pending.prepare(backup);
            KeptBackups.checked(store.at(pending.draft()));
            Optional<Backup> kept = presentAsABackup(name);
            Optional<Path> aside = becomesTheStore(name, now);
            if (kept.isPresent()) {
                // All of it is in a backup; what cannot be deleted is only in the way.
                aside.ifPresent(BackupFolder::drop);
                return new Restored(kept, Optional.empty());
            }
            return new Restored(kept, aside.map(Path::toString));
        } finally {
            pending.discard();
        }
    }

    /** From the decision on the present store is not untouched any more, whatever fails: that is told apart. */
    private Optional<Path> becomesTheStore(BackupName name, Instant now) {
        pending.decide(name);
        try {
            return pending.carryOut(now);
        } catch (StorageUnavailable e) {
            throw PendingRestore.decided(name, e);
        }
    }

    /** What is there now, as a backup, where it is sound enough to be one. The wanted one stays at least until it is back. */
    private Optional<Backup> presentAsABackup(BackupName wanted) {
        if (!Files.exists(store.file())) {
            return Optional.empty();
        }
        try {
            store.requireEncrypted();
            return Optional.of(
                    new BackupMaker(store, place, config.clock()).make(BackupReason.RESTORE, Set.of(wanted)));
        } catch (StorageUnavailable e) {
            if (BEYOND_A_BACKUP.contains(e.trouble())) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
