package com.nuvana.lottery.benchmarks;

/** What kind of machine the figures are from; never which one. */
final class Machine {

    private Machine() {}

    /** Such as {@code 2 cores, Linux amd64, Java 17.0.15}. */
    static String description() {
        return Runtime.getRuntime().availableProcessors() + " cores, " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch") + ", Java " + System.getProperty("java.version");
    }
}
