package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.sqlite.SqliteConfig;
import com.nuvana.lottery.sqlite.StoreKey;
import java.nio.file.Path;

/** Engines of new stores, for tests that look under the surface. */
final class Engines {

    static final StoreKey KEY = new StoreKey("0123456789abcdef".repeat(4));
    static final SettableTime TIME = SettableTime.at("2026-03-03T20:00:00.120Z");

    private Engines() {}

    static SqliteConfig config(Path home) {
        return new SqliteConfig(
                home,
                KEY,
                Path.of(System.getProperty("java.io.tmpdir"), "lottery-native"),
                "test",
                SqliteConfig.LOCK_WAIT,
                SqliteConfig.SHORT_LIVED_KIB,
                TIME,
                new SequenceIds());
    }

    /** A new, empty store. */
    static StoreEngine fresh(Path home) {
        StoreEngine.create(config(home));
        return StoreEngine.open(config(home));
    }

    static JdbiUnitOfWork workOn(StoreEngine engine) {
        return workOn(engine, new SequenceIds());
    }

    static JdbiUnitOfWork workOn(StoreEngine engine, SequenceIds factIds) {
        return new JdbiUnitOfWork(engine, TIME, factIds);
    }
}
