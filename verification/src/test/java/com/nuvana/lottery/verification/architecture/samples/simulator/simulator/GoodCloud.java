package com.nuvana.lottery.verification.architecture.samples.simulator.simulator;

import java.util.List;

/** Answers by rules of its own. */
class GoodCloud {

    int answer() {
        return List.of("of", "its", "own").size();
    }
}
