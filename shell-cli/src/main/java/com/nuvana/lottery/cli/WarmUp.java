package com.nuvana.lottery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs a command of each kind on a store that is thrown away afterwards: the launcher makes its class-data archive of such
 * a run. No command, since it is nobody's business but the launcher's. What it leaves out is not in the archive, and is
 * slow to start.
 */
public final class WarmUp {

    /** The demo comes first: it makes the store that the others look at. The one that writes does so as its manager. */
    static final List<String> LINES = List.of(
            "demo",
            "--help",
            "status",
            "status --json",
            "bin list",
            "bin create --count 1 --as 1",
            "pack list",
            "pack list --json",
            "day list",
            "report daily",
            "report inventory",
            "doctor");

    private WarmUp() {}

    /** Runs them in the folder that is named. LOTTERY_PIN is that of the demo's manager. */
    public static void main(String[] args) {
        QuietLogs.install();
        run(Main.surroundings(), args[0]);
    }

    /** The exit code of each. */
    static List<Integer> run(Surroundings surroundings, String home) {
        List<Integer> codes = new ArrayList<>();
        for (String line : LINES) {
            String[] words = Stream.concat(Stream.of(line.split(" ")), Stream.of("--home", home))
                    .toArray(String[]::new);
            codes.add(Shell.run(surroundings, words));
        }
        return codes;
    }
}
