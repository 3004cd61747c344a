package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.sqlite.SqliteConfig;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Where a store's file is, by its real path: locks belong to the file, whatever it is called. */
public final class StoreFiles {

    /** The name of the database in the home folder. */
    public static final String DATABASE = "store.db";

    /** What the names of a database and of its logs end with; itself comes last, so that no log is ever without it. */
    static final List<String> PARTS = List.of("-journal", "-wal", "-shm", "");

    private StoreFiles() {}

    /**
     * The file of a store that is there. NO_STORE otherwise; DAMAGED when something else has taken its name. READ_ONLY when
     * nothing can be written beside it, as reading needs too: the lock, the log and the native library.
     */
    static Path existing(SqliteConfig config) {
        Path file = config.home().resolve(DATABASE);
        if (Files.isDirectory(file)) {
            throw Troubles.of(Trouble.DAMAGED, file + " is a folder and no store");
        }
        if (!isThere(config.home())) {
            throw Troubles.of(Trouble.NO_STORE, "there is no store " + file);
        }
        if (!Files.isWritable(config.home())) {
            throw Troubles.of(Trouble.READ_ONLY, "the folder " + config.home() + " cannot be written");
        }
        return place(config);
    }

    /** Says whether there is a store, or a restore is about to make it one. */
    public static boolean isThere(Path home) {
        Path file = home.resolve(DATABASE);
        return Files.isRegularFile(file) || PendingRestore.isDecided(file) || PendingRestore.isDecided(pointedAt(file));
    }

    /** The file that a link stands for, also while that file is not there. */
    private static Path pointedAt(Path file) {
        try {
            return Files.isSymbolicLink(file) ? file.resolveSibling(Files.readSymbolicLink(file)) : file;
        } catch (IOException e) {
            throw FileTroubles.of(file, e);
        }
    }

    /** Where the store of a home is or would be, by its real path as far as that exists. */
    static Path place(SqliteConfig config) {
        Path file = config.home().resolve(DATABASE);
        try {
            Path pointedAt = pointedAt(file);
            return Files.exists(file)
                    ? file.toRealPath()
                    : pointedAt.resolveSibling(".").toRealPath().resolve(pointedAt.getFileName());
        } catch (IOException e) {
            throw FileTroubles.of(file, e);
        }
    }

    /** Where a new store goes; its folder is made. STORE_EXISTS when something is there. */
    static Path forNew(SqliteConfig config) {
        requireNone(config.home().resolve(DATABASE));
        try {
            Files.createDirectories(config.home());
            return config.home().toRealPath().resolve(DATABASE);
        } catch (NoSuchFileException e) {
            throw Troubles.of(Trouble.READ_ONLY, config.home() + " cannot be made", e);
        } catch (FileAlreadyExistsException e) {
            throw Troubles.of(Trouble.READ_ONLY, e.getFile() + " is a file, and no folder for a store", e);
        } catch (IOException e) {
            throw FileTroubles.of(config.home(), e);
        }
    }

    static void requireNone(Path file) {
        if (Files.exists(file) || PendingRestore.isDecided(file)) {
            throw Troubles.of(Trouble.STORE_EXISTS, "there is a store already: " + file);
        }
    }

    /** The file in which {@link MarkedJournal} notes how far the journal of that store has come. */
    static Path mark(Path store) {
        return store.resolveSibling(store.getFileName() + "-mark");
    }

    /** Removes what a creation left behind that was killed. */
    static void deleteDraft(Path draft) throws IOException {
        for (String suffix : PARTS) {
            Files.deleteIfExists(draft.resolveSibling(draft.getFileName() + suffix));
        }
    }
}
