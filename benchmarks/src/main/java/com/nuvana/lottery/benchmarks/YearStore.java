package com.nuvana.lottery.benchmarks;

import com.nuvana.lottery.app.testkit.SettableTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/**
 * A store with 65 bins and a year behind it: each day so many packs are sold out, and the close reads every bin. It takes
 * a minute to make, so it is kept; whoever uses it only reads. Deleting its folder makes a new one.
 */
record YearStore(Path home) {

    private static final int DAYS = 365;
    private static final int PACKS_A_DAY = 20;

    /** The one that is kept beside the folder of this run, made when it is not there yet. */
    static YearStore kept() throws IOException, SQLException {
        Path home =
                Scratch.parent().resolveSibling("year-of-" + RawBooks.RACK + "-bins-" + PACKS_A_DAY + "-packs-a-day");
        if (!Files.isDirectory(home)) {
            Progress.say("making a store with a year behind it, this once");
            Path made = Scratch.folder();
            fill(made);
            Files.move(made, home);
        }
        return new YearStore(home);
    }

    private static void fill(Path home) throws SQLException {
        // Up to today, for the command line goes by the clock on the wall.
        SettableTime time =
                SettableTime.at(Instant.now().minus(Duration.ofDays(DAYS)).toString());
        try (BusyStore store = BusyStore.empty(home, RawBooks.RACK, time);
                History past = new History(store)) {
            Rack rack = new Rack(store);
            for (int day = 0; day < DAYS; day++) {
                past.write(PACKS_A_DAY);
                rack.closeDay();
            }
        }
    }

    /** How large its file is, in units of 1,048,576 bytes. */
    long mebibytes() throws IOException {
        return Files.size(home.resolve("store.db")) / (1 << 20);
    }
}
