package com.nuvana.lottery.cli.report;

import com.nuvana.lottery.cli.Shell;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code lottery report due}. */
@Command(
        name = "due",
        description = "Which packs the lottery will charge, soonest first.",
        footer = {"Example:", "  lottery report due"})
final class DueCommand implements Callable<Integer> {

    private final Shell shell;

    DueCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.read(lottery -> lottery.queries().dueReport().handle(), new DueView());
    }
}
