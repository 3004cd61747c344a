package com.nuvana.lottery.sqlite;

import static com.nuvana.lottery.app.testkit.Fixtures.aGame;
import static com.nuvana.lottery.sqlite.TroubleAssert.assertTrouble;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.app.testkit.Shop;
import com.nuvana.lottery.app.testkit.StoreContents;
import com.nuvana.lottery.domain.game.Game;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several programs have one store open: they write one at a time, see each other's work, and hear who holds it. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TwoProcessesTest {

    private static final int EACH = 100;

    /** How long somebody waits who is to wait in vain. */
    private static final Duration NOT_LONG = Duration.ofMillis(50);

    @TempDir
    private Path home;

    private final SettableTime time = SettableTime.at("2026-03-03T20:00:00.120Z");
    private SqliteConfig config;
    private SqliteStore store;

    @BeforeEach
    void openTheShop() {
        config = Stores.named(Stores.config(home, time, new SequenceIds()), "desktop");
        store = Stores.fresh(config);
        Shop.open(store.unitOfWork(), time, new SequenceIds(1_000));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void writes_of_two_programs_are_done_one_at_a_time() throws IOException {
        try (StoreProcess other = StoreProcess.on(Stores.named(config, "host")).opened()) {
            for (int i = 0; i < EACH; i++) {
                other.tell("raise");
            }
            List<Long> prices = new ArrayList<>();
            for (int i = 0; i < EACH; i++) {
                prices.add(raise(store));
            }
            for (int i = 0; i < EACH; i++) {
                prices.add(price(other.answer()));
            }

            assertThat(prices)
                    .containsExactlyInAnyOrderElementsOf(
                            LongStream.rangeClosed(501, 500 + 2 * EACH).boxed().toList());
        }
    }

    @Test
    void each_sees_what_the_other_has_written() throws IOException {
        try (StoreProcess other = StoreProcess.on(Stores.named(config, "host")).opened()) {
            assertThat(raise(store)).isEqualTo(501);
            assertThat(other.ask("raise")).isEqualTo("price 502");
            assertThat(raise(store)).isEqualTo(503);
            assertThat(other.ask("digest")).isEqualTo(StoreProgram.digest(store));
        }
    }

    @Test
    void a_third_that_waits_too_long_hears_who_holds_it_and_can_write_afterwards() throws IOException {
        try (StoreProcess holder = StoreProcess.on(Stores.named(config, "host")).opened();
                StoreProcess third = StoreProcess.on(Stores.waiting(Stores.named(config, "cli"), NOT_LONG))
                        .opened()) {
            assertThat(holder.ask("hold")).isEqualTo("holding");

            assertThat(third.ask("raise"))
                    .startsWith("LOCKED ")
                    .contains("host (process " + holder.pid() + ") since 2026-03-03T21:00:00.120Z")
                    .contains("try again");

            assertThat(holder.ask("go on")).isEqualTo("price 501");
            assertThat(third.ask("raise")).isEqualTo("price 502");
        }
    }

    @Test
    void a_program_that_cannot_open_a_held_store_hears_who_holds_it() throws IOException {
        SqliteConfig impatient = Stores.waiting(config, NOT_LONG);
        store.close();
        try (StoreProcess holder = StoreProcess.on(Stores.named(config, "host")).opened()) {
            assertThat(holder.ask("hold")).isEqualTo("holding");

            String message = assertTrouble(Trouble.LOCKED, "try again", () -> SqliteStore.open(impatient));

            assertThat(message).contains("host (process " + holder.pid() + ")").contains("waited 50 ms");
            assertThat(holder.ask("go on")).isEqualTo("price 501");
            try (SqliteStore opened = SqliteStore.open(impatient)) {
                assertThat(raise(opened)).isEqualTo(502);
            }
        }
    }

    @Test
    void reads_go_on_while_another_program_writes() throws IOException {
        StoreContents before = FilledStore.contents(store);
        try (StoreProcess holder = StoreProcess.on(Stores.named(config, "host")).opened()) {
            assertThat(holder.ask("hold")).isEqualTo("holding");

            assertThat(FilledStore.contents(store)).isEqualTo(before);

            assertThat(holder.ask("go on")).isEqualTo("price 501");
            assertThat(FilledStore.contents(store)).isNotEqualTo(before);
        }
    }

    /** What it did is booked: that somebody else is at work now is no reason to call it failed. */
    @Test
    void a_program_closes_while_another_holds_the_store() throws IOException {
        assertThat(raise(store)).isEqualTo(501);
        try (StoreProcess holder = StoreProcess.on(Stores.named(config, "host")).opened()) {
            assertThat(holder.ask("hold")).isEqualTo("holding");

            store.close();

            assertThat(holder.ask("go on")).isEqualTo("price 502");
            try (SqliteStore again = SqliteStore.open(config)) {
                assertThat(raise(again)).isEqualTo(503);
                assertThat(again.health().isSound()).isTrue();
            }
        }
    }

    @Test
    void a_program_killed_in_the_middle_of_a_write_leaves_nothing_of_it_and_no_lock() throws IOException {
        StoreContents before = FilledStore.contents(store);
        try (StoreProcess holder = StoreProcess.on(Stores.named(config, "host")).opened()) {
            assertThat(holder.ask("hold")).isEqualTo("holding");
            holder.kill();

            assertThat(FilledStore.contents(store)).isEqualTo(before);
            assertThat(raise(store)).isEqualTo(501);
            assertThat(store.health().isSound()).isTrue();
        }
    }

    @Test
    void one_that_closes_leaves_the_other_at_work() throws IOException {
        try (StoreProcess other = StoreProcess.on(Stores.named(config, "host")).opened()) {
            assertThat(other.ask("raise")).isEqualTo("price 501");
            assertThat(other.ask("close")).isEqualTo("closed");

            assertThat(raise(store)).isEqualTo(502);
            assertThat(other.ask("open")).isEqualTo("open");
            assertThat(other.ask("raise")).isEqualTo("price 503");
        }
    }

    private static long raise(SqliteStore store) {
        return store.unitOfWork().write(tx -> {
            Game game = tx.games().get(aGame().build().id());
            long price = game.price().cents() + 1;
            tx.games().put(aGame().at(price).build());
            return price;
        });
    }

    private static long price(String answer) {
        return Long.parseLong(answer.substring("price ".length()));
    }
}
