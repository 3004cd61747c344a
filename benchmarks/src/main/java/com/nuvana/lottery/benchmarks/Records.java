package com.nuvana.lottery.benchmarks;

import com.nuvana.lottery.benchmarks.report.GeneratedPart;
import com.nuvana.lottery.benchmarks.report.Run;
import com.nuvana.lottery.benchmarks.report.SavedRuns;
import com.nuvana.lottery.benchmarks.report.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where runs are kept: each one in {@code target/measure}, and those for the record in {@code docs/performance}, where
 * they are part of the project.
 *
 * @param root the folder of the project
 */
record Records(Path root, Arguments.Part part) {

    private String kind() {
        return part.name().toLowerCase(Locale.ROOT);
    }

    /** The folder of what is built and measured. */
    Path folder() {
        return root.resolve("target/measure");
    }

    private SavedRuns saved() {
        return new SavedRuns(folder(), kind());
    }

    /** The folder of what is for the record. */
    Path docs() {
        return root.resolve("docs/performance");
    }

    private Path record() {
        return docs().resolve(kind() + ".json");
    }

    /** The run to compare with: the last one here, else the one for the record. */
    Optional<Run> last() throws IOException {
        Optional<Run> last = saved().last();
        return last.isPresent() || !Files.exists(record()) ? last : Optional.of(SavedRuns.read(record()));
    }

    /** Saves a run; answers its file. */
    Path save(Run run) throws IOException {
        return saved().save(run);
    }

    /**
     * Writes a run into docs/performance.md, between its comments, with the pictures that lie in {@link #docs}; and beside
     * it as JSON, for later runs. Answers the document.
     */
    Path writeForTheRecord(Run run, List<Path> pictures) throws IOException {
        Path document = root.resolve("docs/performance.md");
        StringBuilder content = new StringBuilder("Measured on " + LocalDate.ofInstant(run.at(), ZoneOffset.UTC) + ": "
                + run.machine() + ".\n\n" + Table.of(run.lines()));
        for (Path picture : pictures) {
            content.append("\n![the curves of the table](performance/")
                    .append(picture.getFileName())
                    .append(")\n");
        }
        Files.writeString(
                document, new GeneratedPart(kind()).replacedIn(Files.readString(document), content.toString()));
        Files.createDirectories(docs());
        SavedRuns.write(record(), run);
        return document;
    }
}
