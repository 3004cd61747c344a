package com.nuvana.lottery.app.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program of the tests in a JVM of its own, made to start fast: it is told things line by line, answers in lines, and
 * can be killed at any moment. Not thread-safe.
 */
public final class OtherProcess implements AutoCloseable {

    private static final List<String> CHEAP_START =
            List.of("-Xmx192m", "-Xshare:auto", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Process process;
    private final long startedAt;
    private final BufferedReader answers;
    private final PrintStream commands;
    private final Path errors;

    private OtherProcess(Process process, long startedAt, Path errors) {
        this.process = process;
        this.startedAt = startedAt;
        this.errors = errors;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.commands = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /** Starts the program of that class with this JVM's class path. */
    public static OtherProcess running(Class<?> program, List<String> arguments) throws IOException {
        List<String> line = new ArrayList<>();
        line.add(java());
        line.addAll(CHEAP_START);
        line.add("-cp");
        line.add(classPath());
        line.add(program.getName());
        line.addAll(arguments);
        Path errors = Files.createTempFile("other-process", ".err");
        errors.toFile().deleteOnExit();
        long startedAt = System.currentTimeMillis();
        Process process =
                new ProcessBuilder(line).redirectError(errors.toFile()).start();
        return new OtherProcess(process, startedAt, errors);
    }

    /** The program that runs this JVM. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The class path of the tests, also where the build hides it behind a jar of its own. */
    public static String classPath() {
        String surefire = System.getProperty("surefire.test.class.path", "");
        return surefire.isEmpty() ? System.getProperty("java.class.path") : surefire;
    }

    public long pid() {
        return process.pid();
    }

    /** When it was started, in milliseconds of the epoch. */
    public long startedAt() {
        return startedAt;
    }

    public void tell(String command) {
        commands.println(command);
    }

    public String ask(String command) throws IOException {
        tell(command);
        return answer();
    }

    /** The next line of its answers. */
    public String answer() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new AssertionError("the process ended: " + Files.readString(errors));
        }
        return line;
    }

    /** Waits for an answer that has to be this. */
    public void expect(String answer) throws IOException {
        String found = answer();
        if (!found.equals(answer)) {
            throw new AssertionError("expected " + answer + ", was " + found + ": " + Files.readString(errors));
        }
    }

    /** Kills it as the system does, and answers what it had still said; the last line may be cut off. */
    public List<String> kill() throws IOException {
        // Not Process.destroyForcibly: that closes the pipe, and what was said last is lost.
        process.toHandle().destroyForcibly();
        List<String> rest = new ArrayList<>();
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            rest.add(line);
        }
        end();
        return rest;
    }

    private void end() {
        process.onExit().join();
        errors.toFile().delete();
    }

    /** Ends it, whatever it is doing. */
    @Override
    public void close() {
        process.toHandle().destroyForcibly();
        end();
    }
}
