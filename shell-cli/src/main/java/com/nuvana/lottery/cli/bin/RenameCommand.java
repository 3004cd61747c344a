package com.nuvana.lottery.cli.bin;

import com.nuvana.lottery.app.bin.RenameBin;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.domain.bin.BinLabel;
import com.nuvana.lottery.domain.store.BinNumber;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lottery bin rename}. */
@Command(
        name = "rename",
        description = "Give a bin another label; a shift manager does it.",
        footer = {"Example:", "  lottery bin rename 7 \"By the door\" --as 34"})
final class RenameCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(index = "0", paramLabel = "BIN", description = "The bin's number.")
    private BinNumber bin;

    @Parameters(index = "1", paramLabel = "LABEL", description = "The new label.")
    private BinLabel label;

    RenameCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.write(
                (lottery, who) -> lottery.bins()
                        .rename()
                        .handle(new RenameBin.Command(bin, label, who))
                        .map(List::of),
                new BinsView("bin.renamed"));
    }
}
