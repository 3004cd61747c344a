package com.nuvana.lottery.cli.day;

import com.nuvana.lottery.app.day.CancelClose;
import com.nuvana.lottery.cli.Shell;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code lottery day cancel}. */
@Command(
        name = "cancel",
        description = "Drop a preparation. The day is open again, and its lines are the draft.",
        footer = {"Example:", "  lottery day cancel --as 12"})
final class CancelCommand implements Callable<Integer> {

    private final Shell shell;

    CancelCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.write(
                (lottery, who) -> lottery.days()
                        .cancel()
                        .handle(new CancelClose.Command(who))
                        .map(day -> day),
                new DayView("day.cancelled"));
    }
}
