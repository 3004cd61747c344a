package com.nuvana.lottery.verification.durability;

import com.nuvana.lottery.app.story.EveryUseCase;
import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.app.testkit.StoreHandle;
import com.nuvana.lottery.sqlite.SqliteConfig;
import com.nuvana.lottery.sqlite.SqliteStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** The store as it is before each step of {@link EveryUseCase}, closed, in a folder of files. */
final class Templates {

    private final Path folder;
    private final List<String> commands;

    private Templates(Path folder, List<String> commands) {
        this.folder = folder;
        this.commands = commands;
    }

    /** Makes those that belong to a step of these commands. */
    static Templates make(Path folder, Predicate<String> wanted) throws IOException {
        SettableTime time = SettableTime.at("2026-03-03T15:00:00Z");
        SequenceIds ids = new SequenceIds();
        SqliteConfig config = ShopStores.config(folder.resolve("making"), time, ids);
        SqliteStore store = SqliteStore.create(config);
        List<String> commands =
                EveryUseCase.in(StoreHandle.of(store.unitOfWork()), time, ids).commands();
        for (int step = 0; step < commands.size(); step++) {
            if (wanted.test(commands.get(step))) {
                store.close();
                Files.copy(config.home().resolve(SqliteStore.FILE), file(folder, step));
                store = SqliteStore.open(config);
            }
            carryOut(EveryUseCase.in(StoreHandle.of(store.unitOfWork()), time, ids), step);
        }
        store.close();
        return new Templates(folder, commands);
    }

    private static void carryOut(EveryUseCase shop, int step) {
        String command = shop.commands().get(step);
        shop.carryOut(step).fold(value -> value, why -> {
            throw new AssertionError(command + " is refused: " + why);
        });
    }

    private static Path file(Path folder, int step) {
        return folder.resolve("before-" + step + ".db");
    }

    List<String> commands() {
        return commands;
    }

    /** A store in a new home, in which the steps before that one were done. */
    void putInto(Path home, int step) throws IOException {
        Files.createDirectories(home);
        Files.copy(file(folder, step), home.resolve(SqliteStore.FILE));
    }
}
