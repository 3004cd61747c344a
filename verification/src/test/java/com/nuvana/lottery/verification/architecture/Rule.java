package com.nuvana.lottery.verification.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/** A rule, and where the classes are that break it: a package below {@code samples} with the rule's name. */
record Rule(String name, Function<Root, ArchRule> under) {

    /** The rule about our code. */
    ArchRule ofOurCode() {
        return under.apply(Root.LOTTERY);
    }

    /** The rule about its samples. */
    ArchRule ofItsSamples() {
        return under.apply(samples());
    }

    Root samples() {
        return new Root("com.nuvana.lottery.verification.architecture.samples." + name);
    }

    @Override
    public String toString() {
        return name;
    }
}
