package com.nuvana.lottery.benchmarks;

import com.nuvana.lottery.benchmarks.report.Comparison;
import com.nuvana.lottery.benchmarks.report.Line;
import com.nuvana.lottery.benchmarks.report.Run;
import com.nuvana.lottery.benchmarks.report.Table;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.runner.RunnerException;

/**
 * The command {@code ./measure}: measures, prints the table, saves it, compares it with the run before, and writes what is
 * for the record into docs/performance.md.
 */
public final class Measure {

    private static final int WRONG_USAGE = 2;

    private final Arguments arguments;
    private final Records records;
    private final PrintStream out;
    private final List<Path> pictures = new ArrayList<>();

    private Measure(Arguments arguments, Path root, PrintStream out) {
        this.arguments = arguments;
        this.records = new Records(root, arguments.part());
        this.out = out;
    }

    /** Measures the project in the folder that the property {@code lottery.measure.root} names, else in this one. */
    public static void main(String[] words) throws IOException, SQLException, RunnerException {
        if (List.of(words).contains("--help")) {
            System.out.print(Arguments.USAGE);
            return;
        }
        Optional<Arguments> arguments = understood(words);
        if (arguments.isEmpty()) {
            System.exit(WRONG_USAGE);
        }
        Path root = Path.of(System.getProperty("lottery.measure.root", ".")).toAbsolutePath();
        new Measure(arguments.orElseThrow(), root.normalize(), System.out).run();
    }

    private static Optional<Arguments> understood(String... words) {
        try {
            return Optional.of(Arguments.of(words));
        } catch (IllegalArgumentException e) {
            System.err.println("measure: " + e.getMessage() + "\n\n" + Arguments.USAGE);
            return Optional.empty();
        }
    }

    private void run() throws IOException, SQLException, RunnerException {
        Optional<Run> before = records.last();
        Run run = arguments.part() == Arguments.Part.GROWTH ? growth() : table();
        out.println();
        out.print(Table.of(run.lines()));
        out.println("\nSaved as " + records.root().relativize(records.save(run)));
        before.ifPresentOrElse(
                last -> compare(last, run), () -> out.println("There is no run before to compare with."));
        if (arguments.isForTheRecord()) {
            out.println("Written into " + records.root().relativize(records.writeForTheRecord(run, pictures)));
        }
    }

    private void compare(Run before, Run now) {
        out.println("Against the run of " + before.at() + " (" + before.scale() + ", " + before.machine() + "):");
        Comparison.of(before, now).text().forEach(line -> out.println("  " + line));
    }

    private Run growth() throws IOException, SQLException {
        try (Racks racks = new Racks()) {
            Curves curves = Curves.measure(new Growth(racks), arguments.histories(), arguments.bins());
            pictures.addAll(curves.draw(arguments.isForTheRecord() ? records.docs() : records.folder()));
            pictures.forEach(picture -> out.println("Drawn: " + records.root().relativize(picture)));
            return run(curves.lines());
        }
    }

    private Run table() throws IOException, SQLException, RunnerException {
        List<Line> lines = new ArrayList<>();
        if (arguments.has("A7")) {
            Progress.say("A7");
            lines.addAll(new BarcodeRow(arguments.scale()).parsing());
        }
        if (arguments.has("A9") || arguments.has("A10")) {
            lines.addAll(processes());
        }
        try (Racks racks = new Racks()) {
            lines.addAll(stores(new StoreRows(arguments.scale(), racks)));
        }
        lines.sort((one, other) -> Arguments.ROWS.indexOf(one.row()) - Arguments.ROWS.indexOf(other.row()));
        return run(lines);
    }

    private List<Line> processes() throws IOException, SQLException {
        ProcessRows rows = new ProcessRows(arguments.scale(), records.root(), YearStore.kept());
        List<Line> lines = new ArrayList<>();
        if (arguments.has("A9")) {
            Progress.say("A9");
            lines.addAll(rows.starts());
        }
        if (arguments.has("A10")) {
            Progress.say("A10");
            lines.addAll(rows.memory());
        }
        return lines;
    }

    private List<Line> stores(StoreRows rows) throws IOException, SQLException {
        List<Line> lines = new ArrayList<>();
        if (arguments.has("A1")) {
            Progress.say("A1");
            lines.addAll(rows.writing());
        }
        if (arguments.has("A4")) {
            Progress.say("A4");
            lines.addAll(rows.dayView());
        }
        if (arguments.has("A6")) {
            Progress.say("A6");
            lines.addAll(rows.packList());
        }
        if (arguments.has("A5")) {
            Progress.say("A5");
            lines.addAll(rows.close());
        }
        return lines;
    }

    private Run run(List<Line> lines) {
        return new Run(
                Instant.now().truncatedTo(ChronoUnit.SECONDS), arguments.scale().word(), Machine.description(), lines);
    }
}
