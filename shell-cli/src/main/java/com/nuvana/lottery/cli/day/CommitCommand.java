package com.nuvana.lottery.cli.day;

import com.nuvana.lottery.app.day.CommitClose;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.domain.day.CloseToken;
import com.nuvana.lottery.domain.day.CloseWarning;
import com.nuvana.lottery.domain.day.ClosedDay;
import com.nuvana.lottery.domain.store.ClockReading;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lottery day commit}. */
@Command(
        name = "commit",
        description = "Book what was prepared, and open the next day. Repeating it books nothing twice.",
        footer = {"Example:", "  lottery day commit 0123456789abcdef0123456789abcdef --as 12"})
final class CommitCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(index = "0", paramLabel = "TOKEN", description = "The token that prepare gave.")
    private CloseToken token;

    CommitCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.write(
                (lottery, who) -> lottery.days()
                        .commit()
                        .handle(new CommitClose.Command(token, who))
                        .map(day -> told(day, lottery.backupTrouble())),
                new ClosedView());
    }

    /** The day is closed whether or not a backup could be made of it. */
    private Closed told(ClosedDay day, Optional<StorageUnavailable> backupTrouble) {
        backupTrouble.ifPresent(trouble -> shell.output().warn(trouble, "backup.failed"));
        return new Closed(day, backupTrouble);
    }

    private record Closed(ClosedDay day, Optional<StorageUnavailable> backupTrouble) {}

    private static final class ClosedView implements View<Closed> {
        @Override
        public Json json(Closed closed) {
            ClosedDay day = closed.day();
            return Data.object(
                    "day",
                    DayData.of(day),
                    "warnings",
                    disagrees(day) ? List.of(DayData.warning(CloseWarning.clockDisagrees())) : List.of(),
                    "backup_trouble",
                    closed.backupTrouble().map(StorageUnavailable::trouble));
        }

        @Override
        public void show(Closed closed, Page page) {
            ClosedDay day = closed.day();
            page.line(
                            "day.closed",
                            "day",
                            day.record().closedAs(),
                            "tickets",
                            day.record().totals().soldTickets(),
                            "sold",
                            day.record().totals().sold(),
                            "corrections",
                            day.record().totals().corrections(),
                            "net",
                            day.record().totals().net())
                    .line("day.next", "day", day.record().next().label());
            if (disagrees(day)) {
                page.warning("day.clock");
            }
        }

        private static boolean disagrees(ClosedDay day) {
            return day.record().clock() == ClockReading.BEHIND;
        }
    }
}
