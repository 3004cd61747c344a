package com.nuvana.lottery.cli.day;

import com.nuvana.lottery.cli.Shell;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code lottery day status}. */
@Command(
        name = "status",
        description = "Show the day that is on: the rack, what is sold so far, and how far the close has come.",
        footer = {"Example:", "  lottery day status"})
final class StatusCommand implements Callable<Integer> {

    private final Shell shell;

    StatusCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.read(lottery -> lottery.queries().showDay().handle(), new ShownDayView());
    }
}
