package com.nuvana.lottery.verification.durability;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A {@link ShopProgram} in a JVM of its own. */
final class ShopProcess implements AutoCloseable {

    /** What it said, and the states of the store after each of its commits. */
    record Answer(String text, List<String> states) {

        static Answer of(String line) {
            int bar = line.lastIndexOf(" | ");
            String tail = line.substring(bar + 3);
            return new Answer(line.substring(0, bar), tail.isEmpty() ? List.of() : Arrays.asList(tail.split(" ", -1)));
        }

        boolean isTrouble() {
            return text.startsWith("trouble ");
        }
    }

    private final Process process;
    private final BufferedReader answers;
    private final PrintStream commands;
    private final Path errors;

    private ShopProcess(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        this.commands = new PrintStream(process.getOutputStream(), true, UTF_8);
    }

    /** Starts one whose ids begin with that number. It opens nothing by itself. */
    static ShopProcess start(long firstId) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path errors = Files.createTempFile("shop-process", ".err");
        List<String> line = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Xshare:auto",
                "-XX:+UseSerialGC",
                "-cp",
                classPath,
                ShopProgram.class.getName(),
                Long.toString(firstId));
        return new ShopProcess(
                new ProcessBuilder(line).redirectError(errors.toFile()).start(), errors);
    }

    long pid() {
        return process.pid();
    }

    Answer ask(String command) throws IOException {
        commands.println(command);
        String line = answers.readLine();
        if (line == null) {
            throw new AssertionError("the process ended at '" + command + "': " + Files.readString(errors));
        }
        return Answer.of(line);
    }

    /** Ends it, the store closed or not. */
    @Override
    public void close() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
        errors.toFile().delete();
    }
}
