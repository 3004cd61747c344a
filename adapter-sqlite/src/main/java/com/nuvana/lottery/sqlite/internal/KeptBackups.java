package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.backup.Backup;
import com.nuvana.lottery.app.backup.BackupName;
import com.nuvana.lottery.app.backup.Restored;
import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.sqlite.SqliteConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** The backups that are there. They are only read, by copies where a store has to be opened. Thread-safe. */
public final class KeptBackups {

    private final SqliteConfig config;

    /** The backups of the store of that home. */
    public KeptBackups(SqliteConfig config) {
        this.config = config;
    }

    /** What is there, newest first. */
    public List<Backup> list() {
        return Files.isDirectory(config.home()) ? folder().list() : List.of();
    }

    private BackupFolder folder() {
        return new BackupFolder(StoreFiles.place(config));
    }

    /** Looks at the backup, then lets {@code work} have a copy of it as the store of a home that is deleted afterwards. */
    public <T> T inACopy(BackupName name, Function<Path, T> work) {
        Path backup = existing(name);
        NativeLibrary.load(config.nativeFolder());
        OpenStores place = OpenStores.enter(StoreFiles.place(config));
        try {
            return place.oneAtATime(() -> {
                checked(new SqliteFacts(backup, config.key(), config.cacheKib()));
                return withCopy(backup, work);
            });
        } finally {
            place.leave();
        }
    }

    /** Puts the backup in the place of the store. */
    public Restored restore(BackupName name) {
        Path backup = existing(name);
        NativeLibrary.load(config.nativeFolder());
        return Restore.of(config, name, backup);
    }

    private Path existing(BackupName name) {
        Path backup = folder().path(name);
        if (!Files.isRegularFile(backup)) {
            throw Troubles.of(Trouble.NO_BACKUP, "there is no backup " + backup);
        }
        return backup;
    }

    /** Looks at a backup. BACKUP_UNUSABLE when it is not sound, or not one of ours. */
    static CheckedCopy checked(SqliteFacts backup) {
        try {
            return CheckedCopy.of(backup);
        } catch (StorageUnavailable e) {
            throw isItsOwn(e.trouble()) ? Troubles.seenAs(Trouble.BACKUP_UNUSABLE, e) : e;
        }
    }

    /** A trouble of the backup, and not of the disk it lies on or of this program. */
    private static boolean isItsOwn(Trouble trouble) {
        return trouble == Trouble.DAMAGED || trouble == Trouble.KEY_WRONG || trouble == Trouble.NOT_ENCRYPTED;
    }

    private <T> T withCopy(Path backup, Function<Path, T> work) {
        Path home = folder().lookout();
        try {
            Files.copy(backup, home.resolve(StoreFiles.DATABASE));
            return work.apply(home);
        } catch (IOException e) {
            throw FileTroubles.of(home, e);
        } finally {
            BackupFolder.drop(home);
        }
    }
}
