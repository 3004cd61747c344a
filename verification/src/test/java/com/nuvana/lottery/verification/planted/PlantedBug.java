package com.nuvana.lottery.verification.planted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A patch, and what stands in the lines before it, such as
 *
 * <pre>
 * Bug: a pack sold down from its last ticket is read as if it were sold up
 * Suites: com.nuvana.lottery.domain.ticket.NumberingTest
 * Settings: lottery.kills=15
 * Needs: strace
 * </pre>
 *
 * @param name the name of the file without its end
 * @param bug what is wrong in the patched program
 * @param suites the test classes of which one has to fail, or after a # one test of a class
 * @param settings properties of the tests, so that they take no longer than they have to
 * @param needs programs of the system without which the suites cannot see the bug
 */
record PlantedBug(String name, Path patch, String bug, List<String> suites, List<String> settings, List<String> needs) {

    /** All of that folder, by name. */
    static List<PlantedBug> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".patch"))
                    .sorted()
                    .map(PlantedBug::read)
                    .toList();
        }
    }

    /** No bug at all, with the suites that are to find those. */
    static PlantedBug none(List<PlantedBug> bugs, String setting) {
        List<String> suites =
                bugs.stream().flatMap(bug -> bug.suites().stream()).distinct().toList();
        return new PlantedBug("none", Path.of("none"), "", suites, List.of(setting), List.of());
    }

    private static PlantedBug read(Path patch) {
        List<String> head = lines(patch).stream()
                .takeWhile(Predicate.not(line -> line.startsWith("diff ")))
                .toList();
        return new PlantedBug(
                patch.getFileName().toString().replace(".patch", ""),
                patch,
                String.join(" ", said(head, "Bug: ")),
                words(head, "Suites: "),
                words(head, "Settings: "),
                words(head, "Needs: "));
    }

    /** The files of the project that it changes, from the project's root. */
    List<Path> files() {
        return said(lines(patch), "+++ b/").stream().map(Path::of).toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> said(List<String> lines, String begin) {
        return lines.stream()
                .filter(line -> line.startsWith(begin))
                .map(line -> line.substring(begin.length()).strip())
                .toList();
    }

    private static List<String> words(List<String> head, String begin) {
        return said(head, begin).stream()
                .flatMap(text -> Arrays.stream(text.split("[ ,]+")))
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }
}
