package com.nuvana.lottery.cli.day;

import com.nuvana.lottery.app.day.InitialiseDay;
import com.nuvana.lottery.cli.Shell;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code lottery day initialise}. */
@Command(
        name = "initialise",
        description = "Open the first business day ever; a shift manager does it.",
        footer = {"Example:", "  lottery day initialise --as 34"})
final class InitialiseCommand implements Callable<Integer> {

    private final Shell shell;

    InitialiseCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.write(
                (lottery, who) -> lottery.days()
                        .initialise()
                        .handle(new InitialiseDay.Command(who))
                        .map(day -> day),
                new DayView("day.initialised"));
    }
}
