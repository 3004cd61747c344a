package com.nuvana.lottery.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.backup.Backup;
import com.nuvana.lottery.app.backup.BackupReason;
import com.nuvana.lottery.app.ledger.CompareLedger;
import com.nuvana.lottery.app.ledger.Finding;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.app.testkit.Tier;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Backups of a store on which another program works as fast as it can. That one tells the state after each of its use
 * cases: a backup has to be one of these states, and no other. {@code -Dlottery.backups=N} makes so many.
 */
@Timeout(value = 1, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BackupUnderLoadTest {

    /** A shop grows with each use case, and its whole state is told after each. */
    private static final int PER_SHOP = 10;

    @TempDir
    private Path home;

    private final SettableTime time = SettableTime.at("2026-03-03T20:00:00.120Z");
    private SqliteConfig config;

    @BeforeEach
    void openTheShop() {
        openTheShopIn(home.resolve("shop"));
    }

    private void openTheShopIn(Path folder) {
        config = Stores.config(folder, time, new SequenceIds());
        try (SqliteStore store = Stores.fresh(config)) {
            new Workday(store.unitOfWork(), time, new SequenceIds(1_000_000)).begin();
        }
    }

    /** What is in a backup, as its program would have told it. */
    private record State(String ack, List<Finding> findings) {
        long steps() {
            return BackupUnderLoadTest.steps(ack);
        }
    }

    private static State stateOf(UnitOfWork work) {
        SettableTime time = SettableTime.at("2026-03-03T20:00:00.120Z");
        String ack = "ack " + new Workday(work, time, new SequenceIds()).steps() + " " + Workday.digest(work);
        return new State(ack, new CompareLedger(work, new Books(time, new SequenceIds())).handle());
    }

    @Test
    void each_is_the_state_between_two_writes_and_nobody_waits_for_it() throws IOException {
        Random random = new Random(Tier.seed(BackupUnderLoadTest.class));
        int wanted = Tier.number("backups", 10, 100);
        long begun = System.nanoTime();
        int steps = 0;
        int during = 0;
        for (int made = 0; made < wanted; made += PER_SHOP) {
            openTheShopIn(home.resolve("shop-" + made));
            Map<Backup, State> backups = new HashMap<>();
            List<String> told = new ArrayList<>();
            during += backUpAtWork(random, Math.min(PER_SHOP, wanted - made), backups, told);
            backups.forEach((backup, state) -> {
                assertThat(state.findings()).as("%s", backup).isEmpty();
                assertThat(told).as("%s", backup).contains(state.ack());
            });
            steps += told.size();
        }
        long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
        assertThat(during).as("backups during which others wrote").isPositive();
        Tier.measured(
                "B11",
                wanted + " backups under full write load, each a state between two of " + steps + " writes; during "
                        + during + " of them others wrote; " + seconds + " s");
    }

    /** Makes so many while another program works, and answers during how many of them it wrote. */
    private int backUpAtWork(Random random, int count, Map<Backup, State> backups, List<String> told)
            throws IOException {
        int during = 0;
        SqliteBackups kept = new SqliteBackups(config);
        try (SqliteStore store = SqliteStore.open(config);
                StoreProcess writer =
                        StoreProcess.on(Stores.named(config, "writer")).opened()) {
            writer.tell("work");
            for (int i = 0; i < count; i++) {
                for (int acks = 1 + random.nextInt(5); acks > 0; acks--) {
                    told.add(writer.answer());
                }
                long before = entries(store);
                Backup made = store.backUp(BackupReason.BY_HAND);
                during += entries(store) > before ? 1 : 0;
                backups.put(made, kept.verify(made.name(), BackupUnderLoadTest::stateOf));
            }
            // What a backup holds is told a moment later.
            long last = backups.values().stream().mapToLong(State::steps).max().orElseThrow();
            while (steps(told.get(told.size() - 1)) < last) {
                told.add(writer.answer());
            }
            told.addAll(writer.kill());
        }
        return during;
    }

    private static long entries(SqliteStore store) {
        return store.unitOfWork().read(views -> views.journal().head().entries());
    }

    private static long steps(String ack) {
        return Long.parseLong(ack.split(" ", 3)[1]);
    }
}
