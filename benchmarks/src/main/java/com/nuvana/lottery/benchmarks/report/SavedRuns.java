package com.nuvana.lottery.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The runs of one kind that were saved in a folder, one JSON file and one table each, named by the instant of the run.
 *
 * @param kind such as {@code table}: runs of different kinds say nothing about each other
 */
public record SavedRuns(Path folder, String kind) {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** The run that was saved last; a later version may have added fields to it. */
    public Optional<Run> last() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            Optional<Path> newest = files.filter(
                            file -> isRun(file.getFileName().toString()))
                    .max((one, other) -> one.getFileName()
                            .toString()
                            .compareTo(other.getFileName().toString()));
            return newest.isPresent() ? Optional.of(read(newest.get())) : Optional.empty();
        }
    }

    private boolean isRun(String file) {
        return file.startsWith(kind + "-") && file.endsWith(".json");
    }

    /** Saves a run; answers its JSON file. The table lies beside it. */
    public Path save(Run run) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(kind + "-" + stamp(run.at()) + ".json");
        write(file, run);
        Files.writeString(folder.resolve(kind + "-" + stamp(run.at()) + ".md"), Table.of(run.lines()));
        return file;
    }

    private static String stamp(Instant at) {
        return STAMP.format(at);
    }

    /** Writes a run into one file. */
    public static void write(Path file, Run run) throws IOException {
        Files.writeString(file, JSON.writeValueAsString(run) + "\n");
    }

    /** Reads a run from one file. */
    public static Run read(Path file) throws IOException {
        return JSON.readValue(Files.readString(file), Run.class);
    }
}
