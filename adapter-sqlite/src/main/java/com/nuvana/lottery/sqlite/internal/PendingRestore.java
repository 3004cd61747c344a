package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.backup.BackupName;
import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A restore as files beside the store, so that a program that dies at any moment leaves the old store or the new one. A
 * copy under the first name is a draft and is thrown away. Under the second it is decided: whoever opens the store next
 * carries it out. The old database leaves with its log, before the new one gets its name: a log must never meet another
 * database. Called under the store's lock, while nobody has the store open.
 */
final class PendingRestore {

    private static final String DRAFT = ".restoring";
    private static final String DECIDED = ".restored";
    private static final String LEAVING = ".replaced";

    private final Path store;

    PendingRestore(Path store) {
        this.store = store;
    }

    private Path named(String suffix) {
        return store.resolveSibling(store.getFileName() + suffix);
    }

    Path draft() {
        return named(DRAFT);
    }

    /** Says whether a backup is about to become the store of that name: then there is one, whatever else is there. */
    static boolean isDecided(Path store) {
        return Files.exists(new PendingRestore(store).named(DECIDED));
    }

    /** Copies the backup beside the store, and has it on the disk. */
    void prepare(Path backup) {
        try {
            discard();
            Files.copy(backup, draft());
            Durable.sync(draft());
        } catch (IOException e) {
            throw FileTroubles.of(draft(), e);
        }
    }

    void discard() {
        try {
            Files.deleteIfExists(draft());
        } catch (IOException e) {
            throw FileTroubles.of(draft(), e);
        }
    }

    /**
     * The draft becomes the store, now or whenever somebody opens it. When that fails before the decision, the trouble is
     * the disk's; when it fails behind it, it is as {@link #decided} says.
     */
    void decide(BackupName name) {
        try {
            Durable.rename(draft(), named(DECIDED));
        } catch (IOException e) {
            StorageUnavailable trouble = FileTroubles.of(store, e);
            throw isDecided(store) ? decided(name, trouble) : trouble;
        }
    }

    /** What is told when something fails once it is decided: the store is not what it was, or will not be. */
    static StorageUnavailable decided(BackupName name, StorageUnavailable why) {
        return new StorageUnavailable(
                Trouble.UNCERTAIN,
                "restoring " + name + " is decided, and is carried out when the store is opened next: "
                        + why.getMessage(),
                why);
    }

    /**
     * Carries out what is decided, or the rest of it; may be repeated. Answers the folder into which the old files went,
     * if any did.
     */
    Optional<Path> carryOut(Instant now) {
        try {
            if (isDecided(store)) {
                // It tells how far the old journal has come: the new one is not to be missing what it never had.
                Files.deleteIfExists(StoreFiles.mark(store));
                putAside();
                Durable.rename(named(DECIDED), store);
            }
            return Files.isDirectory(named(LEAVING)) ? Optional.of(kept(now)) : Optional.empty();
        } catch (IOException e) {
            throw FileTroubles.of(store, e);
        }
    }

    private void putAside() throws IOException {
        List<Path> old =
                StoreFiles.PARTS.stream().map(this::named).filter(Files::exists).toList();
        if (old.isEmpty()) {
            return;
        }
        Path leaving = Files.createDirectories(named(LEAVING));
        for (Path part : old) {
            Files.move(part, leaving.resolve(part.getFileName()));
        }
        Durable.syncFolder(leaving);
        Durable.syncFolder(store.resolveSibling("."));
    }

    /** Under a name of its own, so that the next restore finds the place free. */
    private Path kept(Instant now) throws IOException {
        Path kept = store.resolveSibling("replaced-" + now.toString().replace(":", ""));
        for (int more = 2; Files.exists(kept); more++) {
            kept = store.resolveSibling("replaced-" + now.toString().replace(":", "") + "-" + more);
        }
        Durable.rename(named(LEAVING), kept);
        return kept;
    }
}
