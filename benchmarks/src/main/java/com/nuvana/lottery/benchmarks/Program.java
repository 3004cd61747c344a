package com.nuvana.lottery.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A command that is run as a process of its own, the way a person would, to its end. */
record Program(List<String> command) {

    private static final String PEAK = "VmHWM:";
    private static final double KIB_PER_MIB = 1_024;
    private static final int LOOK_EVERY_MILLIS = 2;

    /** Copies the list. */
    Program {
        command = List.copyOf(command);
    }

    /** The launcher with these arguments. */
    static Program lottery(Path root, String... arguments) {
        return new Program(Stream.concat(Stream.of(root.resolve("lottery").toString()), Stream.of(arguments))
                .toList());
    }

    /** The JVM of this process with these arguments. */
    static Program java(String... arguments) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new Program(
                Stream.concat(Stream.of(java.toString()), Stream.of(arguments)).toList());
    }

    /** The JVM as the launcher starts it, with nothing to run: what no Java program is faster than. */
    static Program bareJvm() {
        return java("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xms16m", "-Xmn8m", "-version");
    }

    /** Runs it to its end; answers what it printed. */
    String run() throws IOException {
        return start().ended();
    }

    /** How long it took from its start to its end, in nanoseconds. */
    long nanos() throws IOException {
        long start = System.nanoTime();
        Started started = start();
        started.await();
        long nanos = System.nanoTime() - start;
        started.ended();
        return nanos;
    }

    /** The most memory that it held in the machine's own, in MiB; nothing where the system does not tell. */
    OptionalDouble peak() throws IOException {
        Started started = start();
        Path status = Path.of("/proc", Long.toString(started.process().pid()), "status");
        boolean told = Files.isReadable(status);
        double peak = 0;
        // The figure only grows: the last one seen is the peak, but for what the last milliseconds may have added.
        while (told && started.isAliveAfter(LOOK_EVERY_MILLIS)) {
            peak = Math.max(peak, peak(status));
        }
        started.ended();
        return told ? OptionalDouble.of(peak) : OptionalDouble.empty();
    }

    private static double peak(Path status) {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith(PEAK))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / KIB_PER_MIB)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            // It ended between two looks.
            return 0;
        }
    }

    private Started start() throws IOException {
        Path out = Files.createTempFile(Scratch.parent(), "printed", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LOTTERY_"));
        // A source that somebody saves meanwhile would make the launcher build, and the time be no figure.
        builder.environment().put("LOTTERY_NO_BUILD", "1");
        builder.environment().put("LOTTERY_DB_KEY", BusyStore.KEY);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        process.getOutputStream().close();
        return new Started(process, out, command);
    }

    private record Started(Process process, Path out, List<String> command) {

        void await() throws IOException {
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
        }

        boolean isAliveAfter(int millis) throws IOException {
            try {
                return !process.waitFor(millis, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
        }

        private IOException interrupted(InterruptedException e) {
            Thread.currentThread().interrupt();
            return new IOException("interrupted while " + command + " ran", e);
        }

        String ended() throws IOException {
            await();
            String printed = Files.readString(out).strip();
            Files.delete(out);
            if (process.exitValue() != 0) {
                throw new IOException(command + " ended with " + process.exitValue() + ": " + printed);
            }
            return printed;
        }
    }
}
