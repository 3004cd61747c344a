package com.nuvana.lottery.cli.bin;

import com.nuvana.lottery.app.bin.RemoveBin;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.domain.store.BinNumber;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lottery bin remove}. */
@Command(
        name = "remove",
        description = "Take an empty bin away; a shift manager does it. It stays readable in history.",
        footer = {"Example:", "  lottery bin remove 24 --as 34"})
final class RemoveCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(index = "0", paramLabel = "BIN", description = "The bin's number.")
    private BinNumber bin;

    RemoveCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.write(
                (lottery, who) -> lottery.bins()
                        .remove()
                        .handle(new RemoveBin.Command(bin, who))
                        .map(List::of),
                new BinsView("bin.removed"));
    }
}
