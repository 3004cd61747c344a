package com.nuvana.lottery.cli.pack;

import com.nuvana.lottery.app.pack.ReceivePacks;
import com.nuvana.lottery.cli.Lines;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.pack.DeliveryReference;
import com.nuvana.lottery.domain.store.EntryMethod;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lottery pack receive}. */
@Command(
        name = "receive",
        description = "Record that delivered packs are in stock. One bad entry stops none of the others.",
        footer = {"Example:", "  lottery pack receive 001200045670010123456789 2029-0004321 --as 12"})
final class ReceiveCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "SCAN", arity = "0..*", description = "Scans or GAME-PACK names; - reads standard input.")
    private List<String> scans = List.of();

    @Option(names = "--file", paramLabel = "FILE", description = "A file with one entry a line; - is standard input.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--layout", paramLabel = "ID", description = "The barcode layout, where several fit.")
    private Optional<LayoutId> layout = Optional.empty();

    @Option(names = "--delivery", paramLabel = "TEXT", description = "The reference of the delivery.")
    private Optional<DeliveryReference> delivery = Optional.empty();

    ReceiveCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        List<String> texts = new Lines(shell.surroundings()).of(scans, file);
        return shell.write(
                (lottery, who) -> lottery.packs()
                        .receive()
                        .handle(new ReceivePacks.Command(texts, EntryMethod.SCAN, layout, delivery, who)),
                new ReceiptView(shell.output().words()));
    }
}
