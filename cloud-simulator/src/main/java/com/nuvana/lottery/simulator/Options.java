package com.nuvana.lottery.simulator;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the program was asked for.
 *
 * @param config how the cloud is started
 * @param wishes {@code --demo} and {@code --help}, where they were given
 */
record Options(SimulatorConfig config, List<String> wishes) {

    static final String HELP = """
            Plays the chain's cloud on this machine, for tests and for trying out.

              --profile observed|complete   what kind of cloud (observed)
              --port N                      where it listens (any free port)
              --journal FILE                remember there, and go on from there
              --seed N                      what ids and chances come from (0)
              --rpm N                       requests a minute by key (100)
              --demo                        seed one store, and print its key
              --help                        print this

            Example: --demo --port 8080""";

    private static final String DEMO = "--demo";
    private static final String SHOW_HELP = "--help";

    private interface Setting {
        SimulatorConfig in(SimulatorConfig config, String value);
    }

    private static final Map<String, Setting> SETTINGS = Map.of(
            "--profile", (config, value) -> config.as(profile(value)),
            "--port", (config, value) -> config.onPort(number(value)),
            "--journal", (config, value) -> config.rememberingIn(Path.of(value)),
            "--seed", (config, value) -> config.seeded(number(value)),
            "--rpm", (config, value) -> config.limitedTo(config.limits().withRpm(number(value))));

    static Options of(String[] arguments, InstantSource time) {
        SimulatorConfig config = SimulatorConfig.of(Profile.OBSERVED, time, 0);
        List<String> wishes = new ArrayList<>();
        for (int at = 0; at < arguments.length; at++) {
            String name = arguments[at];
            if (name.equals(DEMO) || name.equals(SHOW_HELP)) {
                wishes.add(name);
            } else if (SETTINGS.containsKey(name) && at + 1 < arguments.length) {
                at++;
                config = SETTINGS.getOrDefault(name, (same, value) -> same).in(config, arguments[at]);
            } else {
                throw new IllegalArgumentException("not understood: " + name);
            }
        }
        return new Options(config, List.copyOf(wishes));
    }

    boolean isDemo() {
        return wishes.contains(DEMO);
    }

    boolean isHelp() {
        return wishes.contains(SHOW_HELP);
    }

    private static Profile profile(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "observed" -> Profile.OBSERVED;
            case "complete" -> Profile.COMPLETE;
            default -> throw new IllegalArgumentException("no profile: " + word);
        };
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("no number: " + text, e);
        }
    }
}
