package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.sqlite.SqliteConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where a store's file is, by its real path: locks belong to the file, whatever it is called. */
final class StoreFiles {

    private StoreFiles() {}

    /** The file of a store that is there. NO_STORE otherwise. */
    static Path existing(SqliteConfig config) {
        if (!Files.isRegularFile(config.file())) {
            throw new StorageUnavailable(Trouble.NO_STORE, "there is no store " + config.file());
        }
        try {
            return config.file().toRealPath();
        } catch (IOException e) {
            throw FileTroubles.of(config.file(), e);
        }
    }

    /** Where a new store goes; its folder is made. STORE_EXISTS when something is there. */
    static Path forNew(SqliteConfig config) {
        requireNone(config.file());
        try {
            Files.createDirectories(config.home());
            return config.home().toRealPath().resolve("store.db");
        } catch (IOException e) {
            throw FileTroubles.of(config.home(), e);
        }
    }

    static void requireNone(Path file) {
        if (Files.exists(file)) {
            throw new StorageUnavailable(Trouble.STORE_EXISTS, "there is a store already: " + file);
        }
    }

    /** Removes what a creation left behind that was killed. */
    static void deleteDraft(Path draft) throws IOException {
        for (String suffix : List.of("", "-journal", "-wal", "-shm")) {
            Files.deleteIfExists(draft.resolveSibling(draft.getFileName() + suffix));
        }
    }
}
