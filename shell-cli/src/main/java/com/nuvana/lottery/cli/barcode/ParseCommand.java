package com.nuvana.lottery.cli.barcode;

import com.nuvana.lottery.app.barcode.ReadBarcode;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.barcode.LayoutId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lottery barcode parse}. */
@Command(
        name = "parse",
        description = "Say what codes mean, with the layouts that this store has enabled.",
        footer = {"Example:", "  lottery barcode parse 001200045670080123456789"})
final class ParseCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "Codes, as scanned or typed.")
    private List<String> texts = List.of();

    @Option(names = "--layout", paramLabel = "ID", description = "The barcode layout, where several fit.")
    private Optional<LayoutId> layout = Optional.empty();

    ParseCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.read(
                lottery -> Outcome.accepted(texts.stream()
                        .map(text -> new ReadingsView.Reading(
                                text, lottery.queries().readBarcode().handle(new ReadBarcode.Query(text, layout))))
                        .toList()),
                new ReadingsView(shell.output().words()));
    }
}
