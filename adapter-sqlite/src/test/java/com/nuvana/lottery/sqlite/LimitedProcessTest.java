package com.nuvana.lottery.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.nuvana.lottery.app.testkit.Programs;
import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.app.testkit.Shop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process in which the system fails a write: its files may not grow beyond a size. That takes nobody's rights. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LimitedProcessTest {

    private static final int LIMIT = 700_000;

    @TempDir
    private Path home;

    private final SettableTime time = SettableTime.at("2026-03-03T20:00:00.120Z");

    @Test
    void a_write_that_the_disk_fails_leaves_nothing_and_the_process_goes_on_once_it_does_not() throws IOException {
        assumeTrue(Programs.run(List.of("prlimit", "--version")), "there is no prlimit here");
        SqliteConfig config = Stores.config(home, time, new SequenceIds());
        try (SqliteStore store = Stores.fresh(config)) {
            Shop.open(store.unitOfWork(), time, new SequenceIds(1_000));
        }
        try (StoreProcess process = StoreProcess.on(config).opened()) {
            String pid = Long.toString(process.pid());
            assertThat(Programs.run(List.of("prlimit", "--pid", pid, "--fsize=" + LIMIT + ":unlimited")))
                    .isTrue();
            long price = 500;
            String answer = process.ask("raise");
            while (answer.equals("price " + (price + 1))) {
                price++;
                answer = process.ask("raise");
            }

            assertThat(answer)
                    .startsWith("IO_ERROR ")
                    .contains("nothing was booked")
                    .contains("try again");
            assertThat(price).isGreaterThan(510);
            assertThat(Programs.run(List.of("prlimit", "--pid", pid, "--fsize=unlimited:unlimited")))
                    .isTrue();
            assertThat(process.ask("raise")).isEqualTo("price " + (price + 1));
            assertThat(process.ask("close")).isEqualTo("closed");
        }
        try (SqliteStore store = SqliteStore.open(config)) {
            assertThat(store.health().isSound()).isTrue();
        }
    }
}
