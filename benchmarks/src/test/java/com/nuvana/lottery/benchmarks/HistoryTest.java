package com.nuvana.lottery.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.testkit.SettableTime;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures are about a store as the program makes it, or about nothing. */
class HistoryTest {

    @TempDir
    Path home;

    @Test
    void what_was_copied_passes_every_check_of_the_books() throws Exception {
        try (BusyStore store = BusyStore.empty(home, 3, SettableTime.at("2026-03-03T14:00:00Z"))) {
            try (History past = new History(store)) {
                for (int day = 0; day < 3; day++) {
                    past.write(4);
                    store.time().tick(Duration.ofDays(1));
                    store.till().closeDay(Map.of());
                }
            }

            Rack rack = new Rack(store);
            rack.count();
            rack.stock(2);
            rack.till().sellOut(rack.activate().id());
            rack.closeDay();

            assertThat(store.till().lottery().queries().compareLedger().handle())
                    .isEmpty();
            assertThat(store.till().lottery().health().integrity()).isEmpty();
            assertThat(store.till().page(PackFilter.NUMBER).rows()).isEmpty();
            long packs =
                    store.till().lottery().read(views -> views.ledger().last().value());
            assertThat(packs).isEqualTo(3 * 4 * 4 + 3 * 2 + 1 + 2 + 2 + 3);
        }
    }
}
