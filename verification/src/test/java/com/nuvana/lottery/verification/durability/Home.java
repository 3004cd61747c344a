package com.nuvana.lottery.verification.durability;

import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.sqlite.SqliteConfig;
import com.nuvana.lottery.sqlite.SqliteStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder of a store that another process has open: this one must not open it, but may copy its files. */
record Home(Path folder) {

    private static final String WAL = SqliteStore.FILE + "-wal";

    Path database() {
        return folder.resolve(SqliteStore.FILE);
    }

    Path wal() {
        return folder.resolve(WAL);
    }

    /** Every file that a write may go to. */
    List<Path> files() {
        return List.of(database(), wal(), folder.resolve(SqliteStore.FILE + "-shm"));
    }

    /**
     * What another program would find after this one is killed now: database and log as the system has them. The index
     * beside them is made anew by whoever opens the store first.
     */
    String stateAfterAKill(Path copy) throws IOException {
        Files.createDirectories(copy);
        Files.copy(database(), copy.resolve(SqliteStore.FILE));
        if (Files.exists(wal())) {
            Files.copy(wal(), copy.resolve(WAL));
        }
        try {
            return state(copy);
        } finally {
            delete(copy);
        }
    }

    /** Opens a store that nobody has open, and answers its state. */
    static String state(Path home) {
        SqliteConfig config =
                ShopStores.config(home, SettableTime.at("2026-03-03T15:00:00Z"), new SequenceIds(9_000_000));
        try (SqliteStore store = SqliteStore.open(config)) {
            return ShopStores.digest(store.unitOfWork());
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
