package com.nuvana.lottery.cli.day;

import com.nuvana.lottery.app.day.ReadDay;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.cli.Table;
import com.nuvana.lottery.cli.UsageException;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.day.BusinessDay;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lottery day list}. */
@Command(
        name = "list",
        description = "List the latest business days, newest first.",
        footer = {"Example:", "  lottery day list --limit 7"})
final class ListCommand implements Callable<Integer> {

    private static final int MOST = 1000;

    private final Shell shell;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many, 1 to 1000. Otherwise 14.")
    private int limit = 14;

    ListCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        if (limit < 1 || limit > MOST) {
            throw new UsageException("usage.limit", "given", limit, "most", MOST);
        }
        return shell.read(lottery -> lottery.read(views -> Outcome.accepted(days(views))), new DaysView());
    }

    /** The day that is on is shown as it reads now: a preparation may have lapsed. */
    private List<BusinessDay> days(Views views) {
        Optional<BusinessDay> now =
                ReadDay.at(views, shell.surroundings().clock().instant()).fold(Optional::of, none -> Optional.empty());
        return views.days().latest(limit).stream()
                .map(day -> now.filter(current -> current.id().equals(day.id())).orElse(day))
                .toList();
    }

    private static final class DaysView implements View<List<BusinessDay>> {
        @Override
        public Json json(List<BusinessDay> days) {
            return Data.object("days", days.stream().map(DayData::of).toList());
        }

        @Override
        public void show(List<BusinessDay> days, Page page) {
            Table table = new Table().left("day", "state", "opened", "closed").right("tickets", "sold", "net");
            days.forEach(day -> table.row(row(day, page)));
            page.table(table).line("day.listed", "count", days.size());
        }

        private static Object[] row(BusinessDay day, Page page) {
            String state = page.words().text("state." + DayData.state(day));
            Object opened = day.opening().at();
            Object none = Optional.empty();
            return day.<Object[]>fold(
                    open -> new Object[] {open.label(), state, opened, none, none, none, none},
                    prepared -> new Object[] {prepared.label(), state, opened, none, none, none, none},
                    closed -> new Object[] {
                        closed.record().closedAs(),
                        state,
                        opened,
                        closed.record().at(),
                        closed.record().totals().soldTickets(),
                        closed.record().totals().sold(),
                        closed.record().totals().net()
                    });
        }
    }
}
