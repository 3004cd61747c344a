package com.nuvana.lottery.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Entries of a batch: from the command line, a file or standard input ({@code -}), one a line, blank lines left out. */
public final class Lines {

    private static final String STANDARD_INPUT = "-";

    private final Surroundings surroundings;

    /** Reads from what is around. */
    public Lines(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** All entries in their order; {@link UsageException} where there is none, or the file cannot be read. */
    public List<String> of(List<String> given, Optional<Path> file) {
        List<String> all = new ArrayList<>();
        for (String entry : given) {
            all.addAll(entry.equals(STANDARD_INPUT) ? standardInput() : List.of(entry));
        }
        file.ifPresent(path -> all.addAll(path.toString().equals(STANDARD_INPUT) ? standardInput() : in(path)));
        if (all.isEmpty()) {
            throw new UsageException("usage.nothing");
        }
        return all;
    }

    private static List<String> in(Path file) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return whole(lines);
        } catch (IOException | UncheckedIOException e) {
            throw new UsageException("usage.file", "file", file);
        }
    }

    private List<String> standardInput() {
        if (surroundings.terminal().isPresent()) {
            surroundings.err().println("lottery: reading scans, one a line; end with Ctrl-D");
            surroundings.err().flush();
        }
        return whole(new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8)).lines());
    }

    private static List<String> whole(Stream<String> lines) {
        return lines.filter(line -> !line.isBlank()).toList();
    }
}
