package com.nuvana.lottery.verification.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The built program, run as a process of its own with folders of its own. */
public final class Program {

    /** What a run printed, on both streams together, and how it ended. */
    public record Run(int exit, String output) {}

    private static final long MOST_SECONDS = 120;

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    /** The program with the platform's folders, and so its stores and keys, below {@code folder}. */
    public Program(Path folder) {
        this.folder = folder;
        environment.put("HOME", folder.toString());
        environment.put("XDG_CONFIG_HOME", folder.resolve(".config").toString());
        environment.put("XDG_DATA_HOME", folder.resolve(".local/share").toString());
        environment.put("NO_COLOR", "1");
    }

    /** Runs the program with these arguments, and these variables besides its own. */
    public Run run(Map<String, String> variables, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                Checkout.jar().toString()));
        command.addAll(arguments);
        try {
            Path printed = Files.createTempFile(folder, "printed", ".txt");
            Process process = builder(command, variables)
                    .redirectErrorStream(true)
                    .redirectOutput(printed.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("still running after " + MOST_SECONDS + " s: " + arguments);
            }
            return new Run(process.exitValue(), Files.readString(printed, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private ProcessBuilder builder(List<String> command, Map<String, String> variables) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(Checkout.root().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LOTTERY_"));
        builder.environment().put("TZ", "America/Chicago");
        builder.environment().putAll(environment);
        builder.environment().putAll(variables);
        return builder;
    }
}
