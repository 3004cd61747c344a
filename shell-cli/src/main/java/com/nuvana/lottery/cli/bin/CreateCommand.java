package com.nuvana.lottery.cli.bin;

import com.nuvana.lottery.app.bin.CreateBins;
import com.nuvana.lottery.cli.Shell;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lottery bin create}. */
@Command(
        name = "create",
        description = "Make bins on the lowest free numbers; a shift manager does it.",
        footer = {"Example:", "  lottery bin create --count 24 --as 34"})
final class CreateCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(names = "--count", paramLabel = "N", required = true, description = "How many, 1 to 200.")
    private int count;

    CreateCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.write(
                (lottery, who) -> lottery.bins().create().handle(new CreateBins.Command(count, who)),
                new BinsView("bin.created"));
    }
}
