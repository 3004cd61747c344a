package com.nuvana.lottery.verification.architecture.samples.simulator.simulator;

import com.nuvana.lottery.verification.architecture.samples.simulator.app.Rules;

/** Answers by the rules of the client. */
class BadCloud {

    int answer() {
        return Rules.size();
    }
}
