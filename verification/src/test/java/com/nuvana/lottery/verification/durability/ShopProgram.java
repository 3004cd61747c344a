package com.nuvana.lottery.verification.durability;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nuvana.lottery.app.audit.Audited;
import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.app.story.EveryUseCase;
import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.app.testkit.StoreHandle;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.sqlite.SqliteConfig;
import com.nuvana.lottery.sqlite.SqliteStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Another program with a shop: does what it is told on its standard input, line by line, and answers each with {@code
 * WHAT CAME OF IT | STATE STATE ...}. The states are everything that can be read of the store, hashed, after each commit
 * that changed something.
 */
final class ShopProgram implements StoreHandle {

    private final SettableTime time = SettableTime.at("2026-03-03T15:00:00Z");
    private final SequenceIds ids;
    private final List<String> states = new ArrayList<>();
    private SqliteConfig config;
    private SqliteStore store;
    private String last = "";
    private Optional<Supplier<String>> walk = Optional.empty();
    private int done;

    private ShopProgram(long firstId) {
        this.ids = new SequenceIds(firstId);
    }

    public static void main(String[] args) throws IOException, SQLException {
        ShopProgram program = new ShopProgram(Long.parseLong(args[0]));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        PrintStream out = new PrintStream(System.out, true, UTF_8);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.println(program.answer(line.split(" ", 2)));
        }
    }

    private String answer(String[] command) throws SQLException {
        states.clear();
        String came;
        try {
            came = act(command[0], command.length > 1 ? command[1] : "");
        } catch (StorageUnavailable e) {
            came = "trouble " + e.trouble() + " " + e.getMessage();
        }
        return came.replace('\n', ' ') + " | " + String.join(" ", states);
    }

    private String act(String command, String argument) throws SQLException {
        return switch (command) {
            case "create" -> opened(SqliteStore.create(in(argument)));
            case "open" -> opened(SqliteStore.open(in(argument)));
            case "step" -> fate(shop().carryOut(Integer.parseInt(argument)));
            case "more" -> fate(shop().oneMore(Integer.parseInt(argument)));
            case "act" -> acted(Long.parseLong(argument));
            case "reopen" -> {
                reopen();
                yield "open";
            }
            case "state" -> {
                last = "";
                remember();
                yield "state";
            }
            case "checkpoint" -> checkpointed();
            case "close" -> {
                store.close();
                yield "closed";
            }
            default -> throw new IllegalArgumentException(command);
        };
    }

    private SqliteConfig in(String home) {
        config = ShopStores.config(Path.of(home), time, ids);
        return config;
    }

    private String opened(SqliteStore opened) {
        store = opened;
        last = ShopStores.digest(store.unitOfWork());
        return "open";
    }

    /** The next step of the plan, and after the last one anything that people try. */
    private String acted(long seed) {
        EveryUseCase shop = shop();
        if (done < shop.commands().size()) {
            return fate(shop.carryOut(done++));
        }
        walk = walk.or(() -> Optional.of(shop.walk(new Random(seed))));
        return walk.get().get();
    }

    private EveryUseCase shop() {
        return EveryUseCase.in(this, time, ids);
    }

    private static String fate(Outcome<?, Refusal> outcome) {
        return outcome.fold(value -> "accepted", why -> "refused " + why.code());
    }

    /** What SQLite does by itself when the log has grown long, or when others have the store open at the end. */
    private String checkpointed() throws SQLException {
        try (Connection connection = ShopStores.byHand(config.home().resolve(SqliteStore.FILE));
                Statement statement = connection.createStatement()) {
            statement.execute("pragma synchronous = full");
            statement.execute("pragma wal_checkpoint(passive)");
        }
        return "checkpoint";
    }

    private void remember() {
        String state = ShopStores.digest(store.unitOfWork());
        if (!state.equals(last)) {
            states.add(state);
        }
        last = state;
    }

    @Override
    public UnitOfWork unitOfWork() {
        UnitOfWork real = store.unitOfWork();
        return new UnitOfWork() {
            @Override
            public <T, R extends Refusal> Outcome<T, R> write(Audited command, Function<Tx, Outcome<T, R>> work) {
                Outcome<T, R> outcome = real.write(command, work);
                remember();
                return outcome;
            }

            @Override
            public <T> T write(Function<Tx, T> step) {
                T answer = real.write(step);
                remember();
                return answer;
            }

            @Override
            public <T> T read(Function<Views, T> work) {
                return real.read(work);
            }
        };
    }

    @Override
    public void reopen() {
        store.close();
        store = SqliteStore.open(config);
    }

    @Override
    public void close() {
        store.close();
    }
}
