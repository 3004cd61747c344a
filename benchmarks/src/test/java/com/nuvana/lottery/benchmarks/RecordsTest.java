package com.nuvana.lottery.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.benchmarks.report.Figure;
import com.nuvana.lottery.benchmarks.report.Line;
import com.nuvana.lottery.benchmarks.report.Run;
import com.nuvana.lottery.benchmarks.report.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsTest {

    private static final Run RUN = new Run(
            Instant.parse("2026-03-03T22:00:00Z"),
            "full",
            "2 cores",
            List.of(Line.of("A7", "parse", new Figure("garbage", 336, Unit.BYTES))));

    @TempDir
    Path root;

    private Records records;

    /** The document of this project: its comments have to be those that are looked for. */
    @BeforeEach
    void a_clone() throws IOException {
        Files.createDirectories(root.resolve("docs"));
        Files.copy(Path.of("..", "docs", "performance.md"), root.resolve("docs/performance.md"));
        records = new Records(root, Arguments.Part.GROWTH);
    }

    @Test
    void what_is_for_the_record_stands_in_the_document_with_its_pictures() throws IOException {
        Path document = records.writeForTheRecord(RUN, List.of(records.docs().resolve("growth-bins.png")));

        assertThat(Files.readString(document))
                .contains("Measured on 2026-03-03: 2 cores.", "garbage 336 B", "](performance/growth-bins.png)")
                .startsWith("# What things cost");
        assertThat(new Records(root, Arguments.Part.TABLE).writeForTheRecord(RUN, List.of()))
                .isEqualTo(document);
    }

    @Test
    void a_fresh_clone_is_compared_with_the_record_and_then_with_its_own_last_run() throws IOException {
        assertThat(records.last()).isEmpty();

        records.writeForTheRecord(RUN, List.of());
        assertThat(records.last()).contains(RUN);

        Run later = new Run(RUN.at().plusSeconds(60), "quick", "2 cores", RUN.lines());
        records.save(later);
        assertThat(records.last()).contains(later);
    }
}
