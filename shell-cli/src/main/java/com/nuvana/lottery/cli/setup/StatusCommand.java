package com.nuvana.lottery.cli.setup;

import com.nuvana.lottery.cli.Shell;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code lottery status}. */
@Command(
        name = "status",
        description = "Show the store at a glance. Looking changes nothing.",
        footer = {"Example:", "  lottery status --json"})
public final class StatusCommand implements Callable<Integer> {

    private final Shell shell;

    StatusCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.read(lottery -> lottery.queries().showStatus().handle(), new StatusView(shell.home()));
    }
}
