package com.nuvana.lottery.verification.durability;

/** What became of all the kills. */
final class Tally {

    int kills;
    int creations;
    int acknowledged;
    int present;
    int absent;
    long slowestStart;

    /** In words. A loss or a doubling fails the test before it gets here. */
    String text() {
        return kills + " kills (" + creations + " while the store was made), " + acknowledged
                + " acts acknowledged, lost 0, doubled 0; in doubt and found " + present + ", not found " + absent
                + "; slowest start after a kill " + slowestStart + " ms";
    }
}
