package com.nuvana.lottery.cli.bin;

import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.domain.Outcome;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code lottery bin list}. */
@Command(
        name = "list",
        description = "List the bins, and the pack on sale in each.",
        footer = {"Example:", "  lottery bin list"})
final class ListCommand implements Callable<Integer> {

    private final Shell shell;

    ListCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.read(
                lottery -> lottery.read(views -> Outcome.accepted(views.packs().board())), new RackView());
    }
}
