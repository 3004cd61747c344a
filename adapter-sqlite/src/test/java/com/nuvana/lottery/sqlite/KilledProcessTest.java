package com.nuvana.lottery.sqlite;

import static com.nuvana.lottery.app.testkit.OutcomeAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.day.CommitClose;
import com.nuvana.lottery.app.ledger.CompareLedger;
import com.nuvana.lottery.app.ledger.VerifyJournal;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.app.testkit.Fixtures;
import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.domain.day.DraftLine;
import com.nuvana.lottery.domain.day.PreparedDay;
import com.nuvana.lottery.domain.store.Authority;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that works on a store is killed at a random moment, again and again. Replay with {@code -Dlottery.seed=N};
 * {@code -Dlottery.kills=N} kills more often than 10 times, and goes to another store after every 25th.
 */
@Timeout(value = 1, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KilledProcessTest {

    private static final int PER_STORE = 25;

    @TempDir
    private Path home;

    private final SettableTime time = SettableTime.at("2026-03-03T20:00:00.120Z");
    private final SequenceIds ids = new SequenceIds();
    private SqliteConfig config;

    @BeforeEach
    void openTheShop() {
        openTheShopIn(home);
    }

    private void openTheShopIn(Path folder) {
        config = Stores.config(folder, time, ids);
        try (SqliteStore store = Stores.fresh(config)) {
            new Workday(store.unitOfWork(), time, ids).begin();
        }
    }

    @Test
    void everything_it_acknowledged_is_there_and_nothing_is_half_there() throws IOException {
        long seed = Long.getLong("lottery.seed", System.nanoTime());
        System.err.println("KilledProcessTest: replay with -Dlottery.seed=" + seed);
        Random random = new Random(seed);
        int kills = Integer.getInteger("lottery.kills", 10);
        StoreProcess next = StoreProcess.on(config);
        try {
            for (int kill = 1; kill <= kills; kill++) {
                SqliteConfig killed = config;
                Ack last = killedAtWork(next, random);
                if (kill % PER_STORE == 0) {
                    openTheShopIn(home.resolve("after-" + kill));
                }
                next = StoreProcess.on(config);
                assertThatNothingIsLost(killed, last, "kill " + kill + " of seed " + seed);
            }
        } finally {
            next.close();
        }
    }

    private record Ack(long steps, String digest) {
        /** The last line may have been cut off. */
        static boolean isWhole(String line) {
            return line.matches("ack [0-9]+ [0-9a-f]{64}");
        }

        static Ack of(String line) {
            String[] words = line.split(" ", 3);
            return new Ack(Long.parseLong(words[1]), words[2]);
        }
    }

    /** Lets it work through some use cases, and into one or more, and answers the last that it told of. */
    private static Ack killedAtWork(StoreProcess process, Random random) throws IOException {
        process.opened().tell("work");
        Ack last = Ack.of(process.answer());
        for (int acks = random.nextInt(2 * Workday.ROUND); acks > 0; acks--) {
            last = Ack.of(process.answer());
        }
        long moment = System.nanoTime() + random.nextInt(20_000_000);
        while (System.nanoTime() < moment) {
            Thread.onSpinWait();
        }
        List<String> rest = process.kill().stream().filter(Ack::isWhole).toList();
        return rest.isEmpty() ? last : Ack.of(rest.get(rest.size() - 1));
    }

    private void assertThatNothingIsLost(SqliteConfig killed, Ack last, String when) {
        try (SqliteStore store = SqliteStore.open(killed)) {
            UnitOfWork work = store.unitOfWork();
            long steps = new Workday(work, time, ids).steps();
            assertThat(steps).as(when).isBetween(last.steps(), last.steps() + 1);
            if (steps == last.steps()) {
                assertThat(Workday.digest(work)).as(when).isEqualTo(last.digest());
            }
            assertThat(new VerifyJournal(work).handle().findings()).as(when).isEmpty();
            assertThat(new CompareLedger(work, books()).handle()).as(when).isEmpty();
            assertThat(store.health().isSound()).as(when).isTrue();
        }
    }

    private Books books() {
        return new Books(time, ids);
    }

    @Test
    void a_draft_survives_it() throws IOException {
        killedAfter(4);

        try (SqliteStore store = SqliteStore.open(config)) {
            List<DraftLine> draft =
                    store.unitOfWork().read(views -> views.days().draft());
            assertThat(draft).hasSize(1);
        }
    }

    @Test
    void a_prepared_close_survives_it_and_can_be_committed() throws IOException {
        killedAfter(5);

        try (SqliteStore store = SqliteStore.open(config)) {
            UnitOfWork work = store.unitOfWork();
            PreparedDay day = work.read(views -> views.days().current().orElseThrow())
                    .<Optional<PreparedDay>>fold(open -> Optional.empty(), Optional::of, closed -> Optional.empty())
                    .orElseThrow();
            time.set(day.preparation().preparedAt());
            CommitClose.Command commit =
                    new CommitClose.Command(day.preparation().token(), Authority.of(Fixtures.aStoreManager()));
            assertThat(new CommitClose(work, books()).handle(commit)).isAccepted();
        }
    }

    private void killedAfter(int steps) throws IOException {
        try (StoreProcess process = StoreProcess.on(config).opened()) {
            for (int step = 1; step <= steps; step++) {
                assertThat(Ack.of(process.ask("step")).steps()).isEqualTo(step);
            }
            process.kill();
        }
    }
}
