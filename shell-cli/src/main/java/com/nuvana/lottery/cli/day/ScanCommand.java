package com.nuvana.lottery.cli.day;

import com.nuvana.lottery.app.query.FindPack;
import com.nuvana.lottery.cli.Lines;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.day.Decision;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.embed.Lottery;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lottery day scan}. */
@Command(
        name = "scan",
        description = "Save the ticket that shows in each bin, for the close. Each scan is saved by itself.",
        footer = {"Example:", "  lottery day scan 001200045670130123456789 001300000010050123456789 --as 12"})
final class ScanCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "SCAN", arity = "0..*", description = "Scans of the tickets; - reads standard input.")
    private List<String> scans = List.of();

    @Option(names = "--file", paramLabel = "FILE", description = "A file with one scan a line; - is standard input.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--layout", paramLabel = "ID", description = "The barcode layout, where several fit.")
    private Optional<LayoutId> layout = Optional.empty();

    ScanCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return Draft.save(shell, new Lines(shell.surroundings()).of(scans, file), this::read);
    }

    private Outcome<Draft.Decided, Refusal> read(Lottery lottery, String input) {
        return lottery.queries()
                .findPack()
                .handle(new FindPack.Query(input, layout))
                .then(found -> found.neededFace()
                        .map(face -> new Draft.Decided(found.pack(), new Decision.Scanned(face), EntryMethod.SCAN)));
    }
}
