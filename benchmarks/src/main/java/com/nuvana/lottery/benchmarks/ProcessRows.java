package com.nuvana.lottery.benchmarks;

import com.nuvana.lottery.benchmarks.report.Figure;
import com.nuvana.lottery.benchmarks.report.Goal;
import com.nuvana.lottery.benchmarks.report.Line;
import com.nuvana.lottery.benchmarks.report.Ratio.Better;
import com.nuvana.lottery.benchmarks.report.Unit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The rows about whole processes: A9 how soon the command line answers, A10 how much memory it and a host need. */
final class ProcessRows {

    private static final double MEBIBYTE = 1 << 20;

    private final Scale scale;
    private final Path root;
    private final YearStore store;

    /** Measures the launcher in that folder, on a store of a year. */
    ProcessRows(Scale scale, Path root, YearStore store) {
        this.scale = scale;
        this.root = root;
        this.store = store;
    }

    /** A9: from the start of the launcher to its end. */
    List<Line> starts() throws IOException {
        Program version = Program.lottery(root, "--version");
        Program status = status();
        Program bare = Program.bareJvm();
        // The first start makes the class-data archive, if it has to.
        version.run();
        status.run();
        Samples versions = new Samples();
        Samples statuses = new Samples();
        Samples bares = new Samples();
        for (int i = 0; i < scale.starts(); i++) {
            versions.add(version.nanos());
            statuses.add(status.nanos());
            bares.add(bare.nanos());
        }
        return List.of(
                start("lottery --version", versions, bares, 350),
                start("lottery status, a store of " + size(), statuses, bares, 700));
    }

    private static Line start(String what, Samples start, Samples bare, double millis) {
        return Line.of("A9", what, start.p50(), start.worst())
                .beside(bare.as("java -version"))
                .with("p50 / java -version", start.over(bare), Better.LOWER)
                .toReach(Goal.atMost(millis, Unit.MILLIS, "p50"));
    }

    /** A10: what a command holds at most, and what the core keeps in a host's heap. */
    List<Line> memory() throws IOException {
        return List.of(
                resident("lottery status, a store of " + size(), status()),
                resident(
                        "lottery report daily, the same store",
                        Program.lottery(root, "report", "daily", "--home", home())),
                resident("lottery doctor, the same store", Program.lottery(root, "doctor", "--home", home())),
                heap());
    }

    private Program status() {
        return Program.lottery(root, "status", "--home", home());
    }

    private String home() {
        return store.home().toString();
    }

    private String size() throws IOException {
        return String.format(Locale.ROOT, "about %d MB", Math.round(store.mebibytes() / 10.0) * 10);
    }

    private Line resident(String what, Program command) throws IOException {
        OptionalDouble peak = peak(command);
        OptionalDouble bare = peak(Program.bareJvm());
        if (peak.isEmpty() || bare.isEmpty()) {
            return Line.notHere("A10", what);
        }
        return Line.of("A10", what, new Figure("peak resident", peak.getAsDouble(), Unit.MEBIBYTES))
                .beside(new Figure("java -version", bare.getAsDouble(), Unit.MEBIBYTES))
                .with("peak / java -version", peak.getAsDouble() / bare.getAsDouble(), Better.LOWER)
                .toReach(Goal.atMost(96, Unit.MEBIBYTES, "peak resident"));
    }

    /** The highest of a few runs. */
    private OptionalDouble peak(Program command) throws IOException {
        OptionalDouble highest = OptionalDouble.empty();
        for (int i = 0; i < Math.max(3, scale.starts() / 4); i++) {
            OptionalDouble peak = command.peak();
            if (peak.isPresent()) {
                highest = OptionalDouble.of(Math.max(peak.getAsDouble(), highest.orElse(0)));
            }
        }
        return highest;
    }

    private Line heap() throws IOException {
        double held = held(home());
        double empty = held();
        return Line.of(
                        "A10",
                        "heap of the embedded core, a year of data open",
                        new Figure("in use", held, Unit.MEBIBYTES))
                .beside(new Figure("an empty heap", empty, Unit.MEBIBYTES))
                .with("in use / empty", held / empty, Better.LOWER)
                .toReach(Goal.atMost(40, Unit.MEBIBYTES, "in use"));
    }

    private static double held(String... home) throws IOException {
        String[] words = new String[4 + home.length];
        words[0] = "-XX:+UseSerialGC";
        words[1] = "-cp";
        words[2] = System.getProperty("java.class.path");
        words[3] = HeldHeap.class.getName();
        System.arraycopy(home, 0, words, 4, home.length);
        // A JVM may have something to say before the number.
        return Program.java(words)
                        .run()
                        .lines()
                        .mapToLong(line -> line.chars().allMatch(Character::isDigit) ? Long.parseLong(line) : 0)
                        .max()
                        .orElseThrow()
                / MEBIBYTE;
    }
}
