package com.nuvana.lottery.app.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * How much a long test does: the same code with smaller numbers in every build, and with bigger ones before a release
 * ({@code -Dlottery.tier=release}). A property of its own, such as {@code -Dlottery.kills=5000}, goes before both. The
 * seed of everything random is {@code -Dlottery.seed=N}.
 */
public enum Tier {
    /** Every build. */
    VERIFY,
    /** Before a release, for about an hour. */
    RELEASE;

    /** The tier of this run. */
    public static Tier current() {
        return valueOf(System.getProperty("lottery.tier", "verify").toUpperCase(Locale.ROOT));
    }

    /** How many: what the property {@code lottery.NAME} says, else the number of the tier. */
    public static int number(String name, int verify, int release) {
        return Integer.getInteger("lottery." + name, current() == RELEASE ? release : verify);
    }

    /** The seed that was asked for, else a new one; printed, so that the run can be repeated. */
    public static long seed(Class<?> test) {
        long seed = Long.getLong("lottery.seed", System.nanoTime());
        say(test.getSimpleName() + ": replay with -Dlottery.seed=" + seed);
        return seed;
    }

    /**
     * Keeps what a test has measured, under the row of the quality targets that it answers: one file per row in {@code
     * target/figures}, and on the console.
     */
    public static void measured(String row, String figures) {
        String line = current().name().toLowerCase(Locale.ROOT) + ": " + figures;
        say(row + " " + line);
        try {
            Path folder = Files.createDirectories(Path.of("target", "figures"));
            Files.writeString(folder.resolve(row + ".txt"), line + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(String text) {
        System.err.println(text);
    }
}
