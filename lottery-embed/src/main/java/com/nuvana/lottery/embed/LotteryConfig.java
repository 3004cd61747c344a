package com.nuvana.lottery.embed;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/** Stand-in. */
public record LotteryConfig(Path home, Map<String, String> environment, InstantSource clock) {

    public static LotteryConfig in(Path home) {
        return new LotteryConfig(home, Map.of(), InstantSource.system());
    }

    public LotteryConfig with(Map<String, String> variables) {
        return new LotteryConfig(home, variables, clock);
    }

    public LotteryConfig with(InstantSource time) {
        return new LotteryConfig(home, environment, time);
    }
}
