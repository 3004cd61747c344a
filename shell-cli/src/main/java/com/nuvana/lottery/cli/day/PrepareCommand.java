package com.nuvana.lottery.cli.day;

import com.nuvana.lottery.app.day.PrepareClose;
import com.nuvana.lottery.cli.Shell;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lottery day prepare}. */
@Command(
        name = "prepare",
        description = "Check the draft, fix the lines and their prices, and give the token for the commit.",
        footer = {"Example:", "  lottery day prepare --as 12"})
final class PrepareCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The date that the day is to bear, where it is another; needs a shift manager.")
    private Optional<LocalDate> date = Optional.empty();

    PrepareCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.write(
                (lottery, who) -> lottery.days()
                        .prepare()
                        .handle(new PrepareClose.Command(Optional.empty(), date, who))
                        .map(close -> PreparedView.Answer.of(lottery, close)),
                new PreparedView());
    }
}
