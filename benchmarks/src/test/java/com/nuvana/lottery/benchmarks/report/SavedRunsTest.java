package com.nuvana.lottery.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.benchmarks.report.Ratio.Better;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedRunsTest {

    private static final Instant NIGHT = Instant.parse("2026-03-03T22:00:00Z");

    private static final Line LINE = Line.of("A1", "a count", new Figure("rate", 1_234.5, Unit.PER_SECOND))
            .beside(new Figure("probe p50", 0.3, Unit.MILLIS))
            .with("rate / raw JDBC", 0.61, Better.HIGHER)
            .toReach(Goal.atLeast(1_000, Unit.PER_SECOND, "rate"));

    @TempDir
    Path folder;

    private static Run at(Instant instant) {
        return new Run(instant, "full", "2 cores", List.of(LINE, Line.notHere("A10", "status")));
    }

    @Test
    void a_run_is_read_as_it_was_saved() throws IOException {
        Path file = new SavedRuns(folder, "table").save(at(NIGHT));

        assertThat(SavedRuns.read(file)).isEqualTo(at(NIGHT));
        assertThat(file.resolveSibling("table-20260303T220000Z.md"))
                .content()
                .isEqualTo(Table.of(at(NIGHT).lines()));
    }

    @Test
    void the_last_one_is_the_latest_of_its_kind() throws IOException {
        SavedRuns tables = new SavedRuns(folder, "table");
        tables.save(at(NIGHT));
        tables.save(at(NIGHT.minusSeconds(60)));
        SavedRuns curves = new SavedRuns(folder, "growth");
        curves.save(at(NIGHT.minusSeconds(30)));

        assertThat(tables.last()).contains(at(NIGHT));
        assertThat(curves.last()).contains(at(NIGHT.minusSeconds(30)));
    }

    @Test
    void before_the_first_run_there_is_none() throws IOException {
        assertThat(new SavedRuns(folder.resolve("not there"), "table").last()).isEmpty();
    }

    @Test
    void a_run_of_a_later_version_is_understood() throws IOException {
        SavedRuns saved = new SavedRuns(folder, "table");
        Path file = saved.save(at(NIGHT));
        Files.writeString(file, Files.readString(file).replaceFirst("\\{", "{\"commit\": \"abc\","));

        assertThat(saved.last()).contains(at(NIGHT));
    }
}
