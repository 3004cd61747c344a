package com.nuvana.lottery.verification.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/** A rule, and where the classes are that break it: a package below {@code samples} with the rule's name. */
record Rule(String name, Function<Root, ArchRule> under) {

    /** Where all samples are. */
    static final String SAMPLES = "com.nuvana.lottery.verification.architecture.samples";

    /** The rule about our code. */
    ArchRule ofOurCode() {
        return under.apply(Root.LOTTERY);
    }

    /** The rule about its samples. */
    ArchRule ofItsSamples() {
        return under.apply(samples());
    }

    Root samples() {
        return new Root(SAMPLES + "." + name);
    }

    @Override
    public String toString() {
        return name;
    }
}
