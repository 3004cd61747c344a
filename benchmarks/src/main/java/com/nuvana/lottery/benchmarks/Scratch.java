package com.nuvana.lottery.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders for as long as something is measured, on the disk of the property {@code lottery.benchmarks.folder}. */
final class Scratch {

    /** Where they are made: a real disk, which {@code /tmp} often is not. */
    static final String PROPERTY = "lottery.benchmarks.folder";

    private Scratch() {}

    static Path folder() throws IOException {
        return Files.createTempDirectory(parent(), "store");
    }

    /** The folder that all of them are in. */
    static Path parent() throws IOException {
        return Files.createDirectories(
                Path.of(System.getProperty(PROPERTY, "target/scratch")).toAbsolutePath());
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Scratch::remove);
        }
    }

    private static void remove(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
