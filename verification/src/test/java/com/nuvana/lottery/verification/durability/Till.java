package com.nuvana.lottery.verification.durability;

import com.nuvana.lottery.embed.LotteryConfig;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/** A program that has a store open, as all programs of these tests have it: the key is given, the clock is not the system's. */
public final class Till {

    public static final String KEY = "7c".repeat(32);

    private Till() {}

    public static LotteryConfig config(Path home, InstantSource clock) {
        return LotteryConfig.in(home)
                .with(Map.of("LOTTERY_DB_KEY", KEY))
                .with(clock)
                .forOneCommand();
    }

    public static Path file(Path home) {
        return home.resolve("store.db");
    }
}
