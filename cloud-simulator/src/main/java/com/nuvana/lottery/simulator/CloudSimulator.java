package com.nuvana.lottery.simulator;

import com.nuvana.lottery.simulator.internal.rows.Memory;

/** Starts clouds. Any number may run in one process; each has its own state, port and threads. */
public final class CloudSimulator {

    private CloudSimulator() {}

    /** A cloud that answers from now on, on the loopback address alone. */
    public static RunningCloud start(SimulatorConfig config) {
        Memory memory = config.journal()
                .map(file -> Memory.lasting(config.time(), config.seed(), file))
                .orElseGet(() -> Memory.fleeting(config.time(), config.seed()));
        return RunningCloud.over(memory, config);
    }
}
