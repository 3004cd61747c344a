package com.nuvana.lottery.sqlite;

import com.nuvana.lottery.app.backup.BackupName;
import com.nuvana.lottery.app.backup.BackupReason;
import com.nuvana.lottery.app.backup.Restored;
import com.nuvana.lottery.app.json.Sha256;
import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.testkit.Fixtures;
import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.domain.game.Game;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Another program that uses a store: does what it is told on its standard input, line by line, and answers each. */
final class StoreProgram {

    private static final BufferedReader IN =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final SettableTime time = SettableTime.at("2026-03-03T21:00:00.120Z");
    private final SequenceIds ids = new SequenceIds(
            ProcessHandle.current().pid() * 1_000_000_000L + System.currentTimeMillis() % 1_000 * 1_000);
    private final SqliteConfig config;
    private SqliteStore store;

    private StoreProgram(List<String> args) {
        SqliteConfig usual = Stores.config(Path.of(args.get(0)), time, ids);
        SqliteConfig placed = Stores.named(Stores.unpacking(usual, Path.of(args.get(1))), args.get(2));
        this.config = Stores.waiting(placed, Duration.of(Long.parseLong(args.get(3)), ChronoUnit.MILLIS));
    }

    public static void main(String[] args) throws IOException {
        StoreProgram program = new StoreProgram(List.of(args));
        OUT.println("ready");
        for (String line = IN.readLine(); line != null; line = IN.readLine()) {
            program.answer(line);
        }
    }

    private void answer(String command) {
        try {
            OUT.println(act(command));
        } catch (StorageUnavailable e) {
            OUT.println(e.trouble() + " " + e.getMessage());
        }
    }

    private String act(String command) {
        if (command.startsWith("restore ")) {
            return restore(BackupName.parse(command.substring(8)).orElseThrow());
        }
        return switch (command) {
            case "open" -> {
                store = SqliteStore.open(config);
                yield "open";
            }
            case "create" -> {
                store = SqliteStore.create(config);
                yield "created";
            }
            case "raise" -> "price " + raise("");
            case "hold" -> "price " + raise("holding");
            case "work" -> work();
            case "back up" -> "made " + store.backUp(BackupReason.BY_HAND).name();
            case "digest" -> digest(store);
            case "close" -> {
                store.close();
                yield "closed";
            }
            default -> throw new IllegalArgumentException(command);
        };
    }

    private String restore(BackupName name) {
        Restored restored = new SqliteBackups(config).restore(name);
        return "restored " + restored.kept().map(kept -> kept.name().text()).orElse("");
    }

    /** A read and a write that depends on it, in one transaction; told something, it says so and waits for a line. */
    private long raise(String whileHolding) {
        return store.unitOfWork().write(tx -> {
            Game game = tx.games().get(Fixtures.aGame().build().id());
            long price = game.price().cents() + 1;
            tx.games().put(Fixtures.aGame().at(price).build());
            if (!whileHolding.isEmpty()) {
                OUT.println(whileHolding);
                waitForALine();
            }
            return price;
        });
    }

    private static void waitForALine() {
        try {
            IN.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that can be read of the store, in one hash. */
    static String digest(SqliteStore store) {
        return Sha256.of(FilledStore.contents(store).toString()).hex();
    }

    /** Works until it is killed, and tells of everything that is on the disk. */
    private String work() {
        Workday day = new Workday(store.unitOfWork(), time, ids);
        while (!OUT.checkError()) {
            OUT.println("ack " + day.steps() + " " + digest(store));
            day.step();
        }
        return "nobody listens";
    }
}
