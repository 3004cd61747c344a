package com.nuvana.lottery.cli.report;

import com.nuvana.lottery.app.query.DayChoice;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.domain.day.BusinessDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lottery report daily}. */
@Command(
        name = "daily",
        description = "The report of the day closed last, or of all days of a date.",
        footer = {"Example:", "  lottery report daily --date 2026-03-03"})
final class DailyCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "The business date.")
    private Optional<BusinessDate> date = Optional.empty();

    @Option(names = "--ordinal", paramLabel = "N", description = "Only that day of the date, 1 for the first.")
    private Optional<Integer> ordinal = Optional.empty();

    DailyCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.read(
                lottery -> lottery.queries().dailyReport().handle(new DayChoice(date, ordinal)), new DailyView());
    }
}
