package com.nuvana.lottery.sqlite;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A {@link StoreProgram} in a JVM of its own. */
final class StoreProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;
    private final PrintStream commands;
    private final Path errors;

    private StoreProcess(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.commands = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /** Starts one for the store of that home. It opens nothing by itself. */
    static StoreProcess on(SqliteConfig config) throws IOException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-Xmx192m", "-Xshare:auto", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp"));
        line.add(classPath());
        line.add(StoreProgram.class.getName());
        line.add(config.home().toString());
        line.add(config.nativeFolder().toString());
        line.add(config.holder());
        line.add(Long.toString(config.lockWait().toMillis()));
        Path errors = Files.createTempFile("store-process", ".err");
        errors.toFile().deleteOnExit();
        Process process =
                new ProcessBuilder(line).redirectError(errors.toFile()).start();
        return new StoreProcess(process, errors);
    }

    private static String classPath() {
        String surefire = System.getProperty("surefire.test.class.path", "");
        return surefire.isEmpty() ? System.getProperty("java.class.path") : surefire;
    }

    long pid() {
        return process.pid();
    }

    /** Waits until it runs. */
    StoreProcess started() throws IOException {
        expect("ready");
        return this;
    }

    /** Waits until it runs and has the store open. */
    StoreProcess opened() throws IOException {
        started();
        tell("open");
        expect("open");
        return this;
    }

    void tell(String command) {
        commands.println(command);
    }

    String ask(String command) throws IOException {
        tell(command);
        return answer();
    }

    /** The next line of its answers. */
    String answer() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new AssertionError("the process ended: " + Files.readString(errors));
        }
        return line;
    }

    private void expect(String answer) throws IOException {
        String found = answer();
        if (!found.equals(answer)) {
            throw new AssertionError("expected " + answer + ", was " + found);
        }
    }

    /** Kills it as the system does, and answers what it had still said. */
    List<String> kill() throws IOException {
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

    /** Ends it, the store closed or not. */
    @Override
    public void close() {
        process.toHandle().destroyForcibly();
        end();
    }
}
